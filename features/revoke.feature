Feature: Revocation
  The operator takes the product away: for fraud, for payment in default, or at the end of the account.

  Rule: A revocation ends access at once, also where a period is paid

    @UC-05 @BC-18 @needs:standard @id:revoke-active
    Scenario: An active subscription is revoked
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango
      And it stays so

    @UC-05 @BC-18 @needs:standard @id:revoke-for-fraud
    Scenario: A subscription is revoked for fraud
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription for fraud
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-18 @needs:premium @needs:standard @id:revoke-one-of-several
    Scenario: Only the subscription that was named is revoked
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05
    Scenario Outline: Revoking <state> subscription to the <product> product ends it at once
      Given the subscriber has <state> subscription to the <product> product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

      Examples:
        | id                           | tags                        | state       | product       |
        | revoke-end-of-period         | @BC-18 @needs:end-of-period | an active   | end-of-period |
        | revoke-pending               | @BC-19 @needs:standard      | a pending   | standard      |
        | revoke-pending-end-of-period | @BC-19 @needs:end-of-period | a pending   | end-of-period |
        | revoke-suspended             | @BC-19 @needs:standard      | a suspended | standard      |
        | revoke-ending                | @BC-19 @needs:end-of-period | an ending   | end-of-period |

    @UC-05 @BC-18 @needs:standard @id:revoke-resumed
    Scenario: A subscription that was suspended and resumed is revoked
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-18 @needs:premium @needs:standard @id:revoke-after-product-change
    Scenario: A subscription is revoked after its product has changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:clock @needs:end-of-period @id:revoke-ending-period-ends
    Scenario: The end of the paid period changes nothing for a revoked subscription
      Given the subscriber has an ending subscription to the end-of-period product
      And the CRM has revoked the subscription
      When the paid period ends
      Then the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-18 @needs:confirmed-later @id:revoke-confirmed-later
    Scenario: The merchant confirms the revocation later
      Given the subscriber has an active subscription to the confirmed-later product
      When the CRM revokes the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still ACTIVE
      And the subscription becomes REVOKED once the merchant has confirmed
      And the CRM is told of the revocation

    @UC-05 @BC-19 @needs:confirmed-later @id:revoke-suspended-confirmed-later
    Scenario: The merchant confirms the revocation of a suspended subscription later
      Given the subscriber has a suspended subscription to the confirmed-later product
      When the CRM revokes the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still SUSPENDED
      And the subscription becomes REVOKED once the merchant has confirmed
      And the CRM is told of the revocation

    @UC-05 @BC-19 @needs:confirmed-later @id:revoke-pending-confirmed-later
    Scenario: A pending subscription is revoked where the merchant confirms later
      Given the subscriber has a pending subscription to the confirmed-later product
      When the CRM revokes the subscription
      Then the platform accepts the request, whether it has to wait for the merchant or not
      And the subscription becomes REVOKED once the merchant has confirmed

  Rule: A subscription that has ended cannot be revoked

    @UC-05 @BC-20 @needs:standard
    Scenario Outline: Revoking <state> subscription is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM revokes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

      Examples:
        | id               | state       |
        | revoke-cancelled | a cancelled |
        | revoke-revoked   | a revoked   |
