Feature: Recovery of an entitlement
  Without SSP: the subscriber forgot the user name at the merchant, or registered with a wrong address.

  Rule: The subscriber finds the way back to the merchant's account

    @UC-04 @BC-17 @non-ssp @needs:standard @id:recover-entitlement
    Scenario: The subscriber recovers a subscription
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL
      Then the answer holds a recovery URL at the merchant's portal
      And nothing has changed

    @UC-04 @BC-17 @non-ssp @needs:standard @id:recover-entitlement-pending
    Scenario: Nothing is recovered for a pending subscription (entitlement)
      Given the subscriber has a pending subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform accepts or refuses it without effect
      And nothing has changed

    @UC-04 @BC-17 @non-ssp @needs:standard @id:recover-entitlement-cancelled
    Scenario: There is nothing to recover of a cancelled subscription (entitlement)
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-04 @BC-17 @non-ssp @needs:standard @id:recover-entitlement-revoked
    Scenario: There is nothing to recover of a revoked subscription (entitlement)
      Given the subscriber has a revoked subscription to the standard product
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-04 @BC-22 @non-ssp @needs:standard @id:recover-entitlement-unknown
    Scenario: A recovery (entitlement) of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM asks for a recovery URL
      Then the platform refuses because the subscription is unknown

    @UC-04 @BC-23 @non-ssp @needs:standard @id:recover-entitlement-without-token
    Scenario: A recovery (entitlement) without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-04 @BC-23 @non-ssp @needs:standard @id:recover-entitlement-malformed-token
    Scenario: A recovery (entitlement) with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-04 @BC-23 @non-ssp @needs:standard @id:recover-entitlement-forged-token
    Scenario: A recovery (entitlement) with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-04 @BC-23 @non-ssp @needs:standard @needs:expired-token @id:recover-entitlement-expired-token
    Scenario: A recovery (entitlement) with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-04 @BC-23 @non-ssp @needs:standard @needs:user-without-role @id:recover-entitlement-without-role
    Scenario: A recovery (entitlement) by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-04 @BC-24 @non-ssp @needs:standard @id:recover-entitlement-unknown-tenant
    Scenario: A recovery (entitlement) for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM asks for a recovery URL for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed
