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

    @UC-08 @BC-31 @needs:standard @id:delete-pending
    Scenario: A pending subscription is deleted
      Given the subscriber has a pending subscription to the standard product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:standard @id:delete-suspended
    Scenario: A suspended subscription is deleted
      Given the subscriber has a suspended subscription to the standard product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:end-of-period @id:delete-ending
    Scenario: A subscription that is ending is deleted
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:standard @id:delete-cancelled
    Scenario: A cancelled subscription is deleted
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:standard @id:delete-revoked
    Scenario: A revoked subscription is deleted
      Given the subscriber has a revoked subscription to the standard product
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
    Scenario: What the merchant confirms after a deletion brings nothing back
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has asked to suspend the subscription, and the merchant has yet to confirm
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found, whatever the merchant confirms

    @UC-08 @BC-31 @needs:standard @needs:premium @id:delete-one-of-several
    Scenario: Only the subscription that was named is deleted
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:standard @needs:premium @id:delete-after-product-change
    Scenario: A subscription is deleted after its product has changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM deletes the subscription
      Then the platform accepts the request
      And the subscription can no longer be found and has ended at Bango

    @UC-08 @BC-31 @needs:create-account @needs:standard @needs:premium @id:delete-all-of-account
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

    @UC-08 @BC-31 @needs:standard @id:cancelled-stays-findable
    Scenario: A cancelled subscription can still be found
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM looks for that subscription alone
      Then the list holds that subscription alone

    @UC-08 @BC-22 @needs:standard @id:delete-deleted
    Scenario: A deleted subscription cannot be deleted again
      Given the subscriber has an active subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM deletes the subscription
      Then the platform refuses because the subscription is unknown
      And nothing has changed

  Rule: A request that is not right changes nothing

    @UC-08 @BC-30 @needs:standard @needs:merchant-side @id:delete-maintenance
    Scenario: A deletion while Bango is in maintenance
      Given the subscriber has an active subscription to the standard product
      And Bango is in maintenance
      When the CRM deletes the subscription
      Then the platform refuses because Bango is in maintenance
      And nothing has changed

    @UC-08 @BC-22 @needs:standard @id:delete-unknown
    Scenario: A deletion of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM deletes the subscription
      Then the platform refuses because the subscription is unknown

    @UC-08 @BC-31 @needs:standard @id:delete-all-of-unknown-account
    Scenario: A deletion of all subscriptions of an account that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes all subscriptions of an account that does not exist
      Then the platform refuses because the account is unknown
      And nothing has changed

    @UC-08 @BC-31 @needs:create-account @needs:standard @id:delete-all-without-token
    Scenario: A deletion of all subscriptions without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes all subscriptions of the account without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-08 @BC-23 @needs:create-account @needs:standard @id:delete-all-forged-token
    Scenario: A deletion of all subscriptions with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes all subscriptions of the account with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-08 @BC-31 @needs:create-account @needs:standard @id:delete-all-unknown-tenant
    Scenario: A deletion of all subscriptions for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes all subscriptions of the account for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

    @UC-08 @BC-23 @needs:standard @id:delete-without-token
    Scenario: A deletion without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-08 @BC-23 @needs:standard @id:delete-malformed-token
    Scenario: A deletion with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-08 @BC-23 @needs:standard @id:delete-forged-token
    Scenario: A deletion with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-08 @BC-23 @needs:standard @needs:expired-token @id:delete-expired-token
    Scenario: A deletion with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-08 @BC-23 @needs:standard @needs:user-without-role @id:delete-without-role
    Scenario: A deletion by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-08 @BC-24 @needs:standard @id:delete-unknown-tenant
    Scenario: A deletion for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes the subscription for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed
