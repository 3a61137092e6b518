Feature: Bango or the merchant is unavailable
  While Bango or the merchant cannot take a request, OpenTV Platform refuses it and changes nothing.

  @BC-30 @needs:merchant-side @needs:standard
  Scenario Outline: <operation> is refused while Bango is in maintenance
    Given the subscriber has <state> subscription to the standard product
    And Bango is in maintenance
    When the CRM <request>
    Then the platform refuses because Bango is in maintenance
    And nothing has changed

    Examples:
      | id                         | tags                  | operation        | state       | request                                         |
      | cancel-maintenance         | @UC-03                | A cancellation   | an active   | cancels the subscription                        |
      | revoke-maintenance         | @UC-05                | A revocation     | an active   | revokes the subscription                        |
      | suspend-maintenance        | @UC-06                | A suspension     | an active   | suspends the subscription                       |
      | resume-maintenance         | @UC-07                | A resumption     | a suspended | resumes the subscription                        |
      | delete-maintenance         | @UC-08                | A deletion       | an active   | deletes the subscription                        |
      | change-product-maintenance | @UC-11 @needs:premium | A product change | an active   | changes the subscription to the premium product |

  @UC-01 @BC-30 @needs:merchant-side @needs:standard @id:purchase-throttled
  Scenario: A purchase is refused while Bango limits the number of requests
    Given the subscriber has an active subscription to the standard product
    And Bango limits the number of requests
    When the CRM purchases the standard product
    Then the platform refuses because Bango limits its requests
    And nothing usable was bought

  @UC-01 @BC-30 @needs:merchant-side @needs:standard @id:purchase-merchant-unreachable
  Scenario: A purchase is refused while Bango cannot reach the merchant
    Given the subscriber has no subscription
    And Bango cannot reach the merchant
    When the CRM purchases the standard product
    Then the platform refuses because the merchant cannot be reached
    And nothing usable was bought
