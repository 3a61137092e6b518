Feature: Recovery
  The subscriber forgot the user name at the merchant, or registered with a wrong address. The CRM hands over a URL at
  which the merchant helps: for the account in any deployment, for one entitlement in deployments without SSP.

  Rule: The subscriber finds the way back to the merchant's account

    @UC-10 @BC-17 @needs:standard @id:recover-account
    Scenario: The subscriber recovers the account at the merchant
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-04 @BC-17 @non-ssp:25.12 @needs:standard @id:recover-entitlement
    Scenario: The subscriber recovers an entitlement at the merchant
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-10 @BC-17 @needs:standard @id:recover-account-twice
    Scenario: The account can be recovered a second time
      Given the subscriber has an active subscription to the standard product
      And the CRM has asked for a recovery URL
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-10 @BC-17 @needs:standard @id:recover-account-of-another
    Scenario: Each subscriber gets a recovery URL of their own
      Given the subscriber has an active subscription to the standard product
      And another subscriber has got a recovery URL for the standard product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And it is not the recovery URL of the other subscriber
      And nothing has changed

    @UC-10 @BC-17 @needs:premium @needs:standard @id:recover-account-after-product-change
    Scenario: The account can be recovered after a product change
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-10 @BC-17 @needs:end-of-period @id:recover-account-ending
    Scenario: The account can be recovered while the subscription is ending
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

  Rule: Nothing is recovered for a subscription that is not in use

    @BC-17 @needs:standard
    Scenario Outline: Recovery of the <recovered> is refused for <state> subscription
      Given the subscriber has <state> subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed

      Examples:
        | id                            | tags            | recovered   | state       |
        | recover-account-cancelled     | @UC-10          | account     | a cancelled |
        | recover-entitlement-cancelled | @UC-04 @non-ssp:25.12 | entitlement | a cancelled |
        | recover-account-revoked       | @UC-10          | account     | a revoked   |
        | recover-entitlement-revoked   | @UC-04 @non-ssp:25.12 | entitlement | a revoked   |

    @BC-17 @needs:standard
    Scenario Outline: Recovery of the <recovered> has no effect for a pending subscription
      Given the subscriber has a pending subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform accepts or refuses it without effect
      And nothing has changed

      Examples:
        | id                          | tags            | recovered   |
        | recover-account-pending     | @UC-10          | account     |
        | recover-entitlement-pending | @UC-04 @non-ssp:25.12 | entitlement |

    @UC-10 @BC-32 @needs:create-account @needs:standard @id:recover-account-of-cancelled-account
    Scenario: Recovery of the account is refused once the account is cancelled
      Given the subscriber has an active subscription to the standard product
      And the CRM has cancelled the account
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed
