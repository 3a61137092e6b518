Feature: Revocation
  The operator takes the product away: fraud, default of payment, the end of the account.

  Rule: A revocation ends access at once, whatever is paid

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

    @UC-05 @BC-18 @needs:standard @needs:premium @id:revoke-after-product-change
    Scenario: A subscription is revoked after its product has changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-18 @needs:standard @needs:premium @id:revoke-one-of-several
    Scenario: Only the subscription that was named is revoked
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:standard @id:revoke-pending
    Scenario: A pending subscription is revoked
      Given the subscriber has a pending subscription to the standard product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:end-of-period @id:revoke-pending-end-of-period
    Scenario: A pending subscription is revoked where the merchant waits for the end of the period
      Given the subscriber has a pending subscription to the end-of-period product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:confirmed-later @id:revoke-pending-confirmed-later
    Scenario: A pending subscription is revoked where the merchant confirms later
      Given the subscriber has a pending subscription to the confirmed-later product
      When the CRM revokes the subscription
      Then the platform accepts the request, whether it has to wait for the merchant or not
      And the subscription becomes REVOKED once the merchant has confirmed

    @UC-05 @BC-18 @needs:standard @id:revoke-resumed
    Scenario: A subscription that was paused and resumed is revoked
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:standard @id:revoke-suspended
    Scenario: A suspended subscription is revoked
      Given the subscriber has a suspended subscription to the standard product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:end-of-period @id:revoke-ending
    Scenario: A subscription that is ending is revoked
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-19 @needs:end-of-period @needs:clock @id:revoke-ending-period-ends
    Scenario: The end of the paid period changes nothing for a revoked subscription
      Given the subscriber has an ending subscription to the end-of-period product
      And the CRM has revoked the subscription
      When the paid period ends
      Then the subscription is REVOKED on OpenTV Platform and at Bango

    @UC-05 @BC-18 @needs:end-of-period @id:revoke-end-of-period
    Scenario: A revocation does not wait for the end of the period
      Given the subscriber has an active subscription to the end-of-period product
      When the CRM revokes the subscription
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

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

  Rule: What has ended cannot be revoked

    @UC-05 @BC-20 @needs:standard @id:revoke-revoked
    Scenario: A revoked subscription cannot be revoked
      Given the subscriber has a revoked subscription to the standard product
      When the CRM revokes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-05 @BC-20 @needs:standard @id:revoke-cancelled
    Scenario: A cancelled subscription cannot be revoked
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM revokes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

  Rule: A request that is not right changes nothing

    @UC-05 @BC-24 @non-ssp @needs:standard @id:revoke-without-reason
    Scenario: TPES needs a reason for a revocation
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription without a reason
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-05 @BC-24 @non-ssp @needs:standard @id:revoke-unknown-reason
    Scenario: TPES knows the reasons of a revocation
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with a reason that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-05 @BC-24 @non-ssp @needs:standard @id:revoke-without-reason-code
    Scenario: TPES needs the code of a reason for a revocation
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription without a reason code
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-05 @BC-24 @non-ssp @needs:standard @id:revoke-not-json
    Scenario: A revocation that is not readable
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with a body that is not JSON
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-05 @BC-24 @ssp @needs:standard @id:revoke-unknown-status
    Scenario: The CRM Gateway knows the statuses, revocation included
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with a status that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-05 @BC-30 @needs:standard @needs:merchant-side @id:revoke-maintenance
    Scenario: A revocation while Bango is in maintenance
      Given the subscriber has an active subscription to the standard product
      And Bango is in maintenance
      When the CRM revokes the subscription
      Then the platform refuses because Bango is in maintenance
      And nothing has changed

    @UC-05 @BC-22 @needs:standard @id:revoke-unknown
    Scenario: A revocation of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM revokes the subscription
      Then the platform refuses because the subscription is unknown

    @UC-05 @BC-23 @needs:standard @id:revoke-without-token
    Scenario: A revocation without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-05 @BC-23 @needs:standard @id:revoke-malformed-token
    Scenario: A revocation with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-05 @BC-23 @needs:standard @id:revoke-forged-token
    Scenario: A revocation with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-05 @BC-23 @needs:standard @needs:expired-token @id:revoke-expired-token
    Scenario: A revocation with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-05 @BC-23 @needs:standard @needs:user-without-role @id:revoke-without-role
    Scenario: A revocation by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-05 @BC-24 @needs:standard @id:revoke-unknown-tenant
    Scenario: A revocation for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

    @UC-05 @BC-24 @needs:standard @non-ssp @id:revoke-without-tenant
    Scenario: A revocation without naming the tenant
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription without naming the tenant
      Then the platform refuses because no tenant was named
      And nothing has changed
