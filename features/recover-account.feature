Feature: Recovery of an account
  In any deployment the CRM can hand the subscriber a URL at which the merchant helps.

  Rule: The subscriber finds the way back to the merchant's account

    @UC-10 @BC-17 @needs:standard @id:recover-account
    Scenario: The subscriber recovers the account at the merchant
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-10 @BC-17 @needs:standard @id:recover-account-twice
    Scenario: A second recovery works as well
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

    @UC-10 @BC-17 @needs:standard @needs:premium @id:recover-account-after-product-change
    Scenario: The account can be recovered after a product change
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-10 @BC-17 @needs:end-of-period @id:recover-account-ending
    Scenario: The account can be recovered as long as what is paid can be used
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-10 @BC-17 @needs:standard @id:recover-account-pending
    Scenario: Nothing is recovered for a pending subscription (account)
      Given the subscriber has a pending subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform accepts or refuses it without effect
      And nothing has changed

    @UC-10 @BC-17 @needs:standard @id:recover-account-cancelled
    Scenario: There is nothing to recover of a cancelled subscription (account)
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-10 @BC-17 @needs:standard @id:recover-account-revoked
    Scenario: There is nothing to recover of a revoked subscription (account)
      Given the subscriber has a revoked subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-10 @BC-32 @needs:create-account @needs:standard @id:recover-account-of-cancelled-account
    Scenario: There is nothing to recover once the account is cancelled
      Given the subscriber has an active subscription to the standard product
      And the CRM has cancelled the account
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-10 @BC-22 @needs:standard @id:recover-account-deleted
    Scenario: There is nothing to recover of a deleted subscription
      Given the subscriber has an active subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription is unknown
      And nothing has changed

    @UC-10 @BC-22 @needs:standard @id:recover-account-unknown
    Scenario: A recovery (account) of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription is unknown

    @UC-10 @BC-23 @needs:standard @id:recover-account-without-token
    Scenario: A recovery (account) without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-10 @BC-23 @needs:standard @id:recover-account-malformed-token
    Scenario: A recovery (account) with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-10 @BC-23 @needs:standard @id:recover-account-forged-token
    Scenario: A recovery (account) with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-10 @BC-23 @needs:standard @needs:expired-token @id:recover-account-expired-token
    Scenario: A recovery (account) with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-10 @BC-23 @needs:standard @needs:user-without-role @id:recover-account-without-role
    Scenario: A recovery (account) by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-10 @BC-24 @needs:standard @id:recover-account-unknown-tenant
    Scenario: A recovery (account) for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

    @UC-10 @BC-24 @needs:standard @id:recover-account-without-tenant
    Scenario: A recovery URL without naming the tenant
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL without naming the tenant
      Then the platform refuses because no tenant was named
      And nothing has changed
