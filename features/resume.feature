Feature: Resumption
  The subscriber comes back from a pause.

  Rule: A resumption makes a suspended subscription active again

    @UC-07 @BC-13 @needs:standard @id:resume-suspended
    Scenario: A suspended subscription is active again
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango
      And it stays so

    @UC-07 @BC-13 @needs:confirmed-later @id:resume-confirmed-later
    Scenario: The merchant confirms the resumption later
      Given the subscriber has a suspended subscription to the confirmed-later product
      When the CRM resumes the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still SUSPENDED
      And the subscription becomes ACTIVE once the merchant has confirmed
      And the CRM is told of the resumption

    @UC-07 @BC-13 @needs:standard @needs:premium @id:resume-one-of-several
    Scenario: Only the subscription that was named is resumed
      Given the subscriber has an older suspended subscription to the standard product
      And the subscriber has a suspended subscription to the standard product
      And the subscriber also has a suspended subscription to the premium product
      And the subscriber also has a suspended subscription to the standard product
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-07 @BC-13 @needs:standard @needs:premium @id:resume-after-product-change
    Scenario: A second resumption keeps the product that the subscription was changed to
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      And the CRM has changed the subscription to the premium product
      And the CRM has suspended the subscription
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

  Rule: Only a suspended subscription can be resumed

    @UC-07 @BC-13 @needs:standard @id:resume-active
    Scenario: An active subscription cannot be resumed
      Given the subscriber has an older suspended subscription to the standard product
      And the subscriber has an active subscription to the standard product
      When the CRM resumes the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-07 @BC-13 @needs:standard @id:resume-resumed
    Scenario: A subscription that was resumed cannot be resumed again
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM resumes the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-07 @BC-13 @needs:instant @id:resume-instant
    Scenario: What was active at once is active at once again after a pause
      Given the subscriber has a suspended subscription to the instant product
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-07 @BC-13 @needs:standard @id:resume-same-call-flow
    Scenario: A call flow may hold several requests
      Given the subscriber has an active subscription to the standard product
      And the CRM has suspended the subscription
      When the CRM resumes the subscription in the same call flow
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-07 @BC-32 @needs:create-account @needs:standard @id:resume-account-cancelled
    Scenario: What was paused when the account ended cannot be resumed
      Given the subscriber has a suspended subscription to the standard product
      And the CRM has cancelled the account
      When the CRM resumes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-07 @BC-13 @needs:standard @id:resume-pending
    Scenario: A pending subscription cannot be resumed
      Given the subscriber has a pending subscription to the standard product
      When the CRM resumes the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-07 @BC-13 @needs:end-of-period @id:resume-ending
    Scenario: A subscription that is ending cannot be resumed
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM resumes the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-07 @BC-20 @needs:standard @id:resume-cancelled
    Scenario: A cancelled subscription cannot be resumed
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM resumes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-07 @BC-20 @needs:standard @id:resume-revoked
    Scenario: A revoked subscription cannot be resumed
      Given the subscriber has a revoked subscription to the standard product
      When the CRM resumes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

  Rule: A request that is not right changes nothing

    @UC-07 @BC-24 @non-ssp @needs:standard @id:resume-without-product
    Scenario: TPES needs the product
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription without naming the product
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-07 @BC-30 @needs:standard @needs:merchant-side @id:resume-maintenance
    Scenario: A resumption while Bango is in maintenance
      Given the subscriber has a suspended subscription to the standard product
      And Bango is in maintenance
      When the CRM resumes the subscription
      Then the platform refuses because Bango is in maintenance
      And nothing has changed

    @UC-07 @BC-24 @non-ssp @needs:standard @id:resume-unknown-product
    Scenario: A resumption that names a product that does not exist
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription naming a product that does not exist
      Then the platform refuses because the product is unknown
      And nothing has changed

    @UC-07 @BC-22 @needs:standard @id:resume-unknown
    Scenario: A resumption of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM resumes the subscription
      Then the platform refuses because the subscription is unknown

    @UC-07 @BC-23 @needs:standard @id:resume-without-token
    Scenario: A resumption without a token
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-07 @BC-23 @needs:standard @id:resume-malformed-token
    Scenario: A resumption with a malformed token
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-07 @BC-23 @needs:standard @id:resume-forged-token
    Scenario: A resumption with a forged token
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-07 @BC-23 @needs:standard @needs:expired-token @id:resume-expired-token
    Scenario: A resumption with an expired token
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-07 @BC-23 @needs:standard @needs:user-without-role @id:resume-without-role
    Scenario: A resumption by a user who is no operator
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-07 @BC-24 @needs:standard @id:resume-unknown-tenant
    Scenario: A resumption for a tenant that does not exist
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed
