Feature: What the operator declares as unsupported
  A route need not support every operation. What the operator declares as unsupported must be refused, always.

  @UC-06 @BC-25 @declared:suspend @needs:standard @id:declared-suspend-refused
  Scenario: A suspension that the operator declared as unsupported is refused
    Given the subscriber has an active subscription to the standard product
    When the CRM suspends the subscription
    Then the platform refuses because the merchant does not support it
    And nothing has changed

  @UC-07 @BC-25 @declared:resume @needs:standard @id:declared-resume-refused
  Scenario: A resumption that the operator declared as unsupported is refused
    Given the subscriber has an active subscription to the standard product
    When the CRM resumes the subscription
    Then the platform refuses because the merchant does not support it
    And nothing has changed

  @UC-11 @BC-25 @declared:change-product @needs:standard @needs:premium @id:declared-change-product-refused
  Scenario: A product change that the operator declared as unsupported is refused
    Given the subscriber has an active subscription to the standard product
    When the CRM changes the subscription to the premium product
    Then the platform refuses because the merchant does not support it
    And nothing has changed

  @UC-10 @BC-25 @declared:recover @needs:standard @id:declared-recover-refused
  Scenario: A recovery that the operator declared as unsupported is refused
    Given the subscriber has an active subscription to the standard product
    When the CRM asks for a recovery URL
    Then the platform refuses because the merchant does not support it
    And nothing has changed
