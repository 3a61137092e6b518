Feature: Deletion
  The CRM removes a subscription through the CRM Gateway, so that Bango is told. Cancelling is recommended.

  Rule: A deleted subscription is gone from OpenTV Platform and has ended at Bango

    @UC-08 @BC-31 @needs:standard @id:delete-active
    Scenario: An active subscription is deleted
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango
      And it stays so

    @UC-08 @BC-31 @needs:premium @needs:standard @id:delete-one-of-several
    Scenario: Only the subscription that was named is deleted
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31
    Scenario Outline: Deleting <state> subscription removes it
      Given the subscriber has <state> subscription to the <product> product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

      Examples:
        | id               | tags                 | state       | product       |
        | delete-pending   | @needs:standard      | a pending   | standard      |
        | delete-suspended | @needs:standard      | a suspended | standard      |
        | delete-ending    | @needs:end-of-period | an ending   | end-of-period |
        | delete-cancelled | @needs:standard      | a cancelled | standard      |
        | delete-revoked   | @needs:standard      | a revoked   | standard      |

    @UC-08 @BC-31 @needs:premium @needs:standard @id:delete-after-product-change
    Scenario: A subscription is deleted after its product has changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:confirmed-later @id:delete-confirmed-later
    Scenario: The merchant confirms the end of a deleted subscription later
      Given the subscriber has an active subscription to the confirmed-later product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango once the merchant has confirmed

    @UC-08 @BC-31 @needs:confirmed-later @id:delete-while-waiting
    Scenario: What the merchant confirms after a deletion does not bring the subscription back
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has asked to suspend the subscription, and the merchant has yet to confirm
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found, whatever the merchant confirms

    @UC-08 @BC-31 @needs:standard @id:cancelled-stays-findable
    Scenario: A cancelled subscription can still be found
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM looks for that subscription alone
      Then the list holds that subscription alone

  Rule: The CRM can delete all subscriptions of an account at once

    @UC-08 @BC-31 @BC-32 @needs:create-account @needs:premium @needs:standard @id:delete-all-of-account
    Scenario: All subscriptions of an account are deleted
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a suspended subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM deletes all subscriptions of the account
      Then the platform accepts the request
      And no subscription of the account can be found, and all have ended at Bango

    @UC-08 @BC-31 @needs:create-account @needs:end-of-period @needs:standard @id:delete-all-ending
    Scenario: All subscriptions of an account are deleted, also those that are ending or have ended
      Given the subscriber has an older revoked subscription to the standard product
      And the subscriber has an ending subscription to the end-of-period product
      And the subscriber also has a cancelled subscription to the standard product
      When the CRM deletes all subscriptions of the account
      Then the platform accepts the request
      And no subscription of the account can be found, and all have ended at Bango
