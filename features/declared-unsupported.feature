Feature: What the operator declares as unsupported
  A route need not support every operation. What the operator declares as unsupported must be refused, always.

  @BC-25 @needs:standard
  Scenario Outline: <operation> that the operator declared as unsupported is refused
    Given the subscriber has an active subscription to the standard product
    When the CRM <request>
    Then the platform refuses because the merchant does not support it
    And nothing has changed

    Examples:
      | id                              | tags                                           | operation        | request                                         |
      | declared-suspend-refused        | @UC-06 @declared:suspend                       | A suspension     | suspends the subscription                       |
      | declared-resume-refused         | @UC-07 @declared:resume                        | A resumption     | resumes the subscription                        |
      | declared-change-product-refused | @UC-11 @declared:change-product @needs:premium | A product change | changes the subscription to the premium product |
      | declared-recover-refused        | @UC-10 @declared:recover                       | A recovery       | asks for a recovery URL                         |
