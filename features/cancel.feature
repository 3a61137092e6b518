Feature: Cancellation
  The subscriber gives up the product. The merchant decides whether it ends at once or with the paid period.

  Rule: A cancellation ends the subscription: at once, later, or at the end of the paid period

    @UC-03 @BC-14 @needs:standard @id:cancel-active
    Scenario: An active subscription ends at once
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango
      And it stays so

    @UC-03 @BC-14 @needs:standard @needs:premium @id:cancel-one-of-several
    Scenario: Only the subscription that was named ends
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:standard @needs:premium @id:cancel-after-product-change
    Scenario: A cancellation keeps the product that the subscription was changed to
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:instant @id:cancel-instant
    Scenario: A subscription that was active at once ends
      Given the subscriber has an active subscription to the instant product
      When the CRM cancels the subscription because an add-on was cancelled
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:standard @release:25.12 @id:cancel-own-id
    Scenario: A subscription whose id the CRM chose ends
      Given the subscriber has no subscription
      And the CRM has purchased the standard product under an id of its own
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:standard @id:cancel-customer-changed
    Scenario: A subscription ends because the customer has changed
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription because the customer has changed
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-19 @needs:standard @id:cancel-pending
    Scenario: A pending subscription ends
      Given the subscriber has a pending subscription to the standard product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-19 @needs:end-of-period @id:cancel-pending-end-of-period
    Scenario: A pending subscription has no paid period to wait for
      Given the subscriber has a pending subscription to the end-of-period product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-19 @needs:standard @id:cancel-suspended
    Scenario: A suspended subscription ends
      Given the subscriber has a suspended subscription to the standard product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-19 @needs:end-of-period @id:cancel-suspended-end-of-period
    Scenario: What is suspended ends at once, also where the merchant waits for the end of the period
      Given the subscriber has a suspended subscription to the end-of-period product
      When the CRM cancels the subscription because it is not renewed
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-15 @needs:confirmed-later @id:cancel-confirmed-later
    Scenario: The merchant confirms the cancellation later
      Given the subscriber has an older active subscription to the confirmed-later product
      And the subscriber has an active subscription to the confirmed-later product
      When the CRM cancels the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still ACTIVE
      And the subscription becomes CANCELLED once the merchant has confirmed
      And the CRM is told of the cancellation

    @UC-03 @BC-15 @needs:confirmed-later @id:cancel-suspended-confirmed-later
    Scenario: The merchant confirms the cancellation of a suspended subscription later
      Given the subscriber has a suspended subscription to the confirmed-later product
      When the CRM cancels the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still SUSPENDED
      And the subscription becomes CANCELLED once the merchant has confirmed
      And the CRM is told of the cancellation

    @UC-03 @BC-14 @needs:standard @needs:premium @id:cancel-changed-suspended
    Scenario: A subscription ends that was paused after its product had changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      And the CRM has suspended the subscription
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-15 @needs:confirmed-later @id:cancel-pending-confirmed-later
    Scenario: A pending subscription ends where the merchant confirms later
      Given the subscriber has a pending subscription to the confirmed-later product
      When the CRM cancels the subscription
      Then the platform accepts the request, whether it has to wait for the merchant or not
      And the subscription becomes CANCELLED once the merchant has confirmed

    @UC-03 @BC-16 @needs:end-of-period @id:cancel-end-of-period
    Scenario: The subscriber keeps what is paid until the end of the period
      Given the subscriber has an active subscription to the end-of-period product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE-ENDING on OpenTV Platform and at Bango
      And it stays so

    @UC-03 @BC-16 @needs:end-of-period @id:cancel-after-resumption
    Scenario: The subscriber keeps what is paid after a pause as well
      Given the subscriber has an active subscription to the end-of-period product
      And the subscription was suspended and resumed
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE-ENDING on OpenTV Platform and at Bango

    @UC-03 @BC-16 @needs:end-of-period @needs:clock @id:cancel-period-ends
    Scenario: The subscription ends with the paid period
      Given the subscriber has an ending subscription to the end-of-period product
      When the paid period ends
      Then the subscription becomes CANCELLED on OpenTV Platform and at Bango
      And the CRM is told of the cancellation

    @UC-03 @BC-16 @needs:end-of-period @id:cancel-ending
    Scenario: A second cancellation before the period ends has no effect
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM cancels the subscription
      Then the platform accepts or refuses it without effect
      And the subscription is ACTIVE-ENDING on OpenTV Platform and at Bango

    @UC-03 @BC-14 @ssp @needs:standard @release:25.12 @id:cancel-without-reason-ssp
    Scenario: The CRM Gateway needs no reason in the seed edition
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a reason
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @ssp @needs:standard @release:25.12 @id:cancel-naming-all
    Scenario: The CRM Gateway takes product, account and product type as well
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription naming product, account and product type
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

  Rule: What has ended cannot be cancelled

    @UC-03 @BC-20 @needs:standard @id:cancel-cancelled
    Scenario: A cancelled subscription cannot be cancelled
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has a cancelled subscription to the standard product
      When the CRM cancels the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed
      And it stays so

    @UC-03 @BC-20 @needs:standard @id:cancel-revoked
    Scenario: A revoked subscription cannot be cancelled
      Given the subscriber has a revoked subscription to the standard product
      When the CRM cancels the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

  Rule: A request that is not right changes nothing

    @UC-03 @BC-24 @non-ssp @needs:standard @id:cancel-without-reason
    Scenario: TPES needs a reason
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a reason
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @non-ssp @needs:standard @id:cancel-without-reason-code
    Scenario: TPES needs the code of a reason
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a reason code
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @non-ssp @needs:standard @id:cancel-without-reason-category
    Scenario: TPES needs the category of a reason
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a reason category
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @non-ssp @needs:standard @id:cancel-unknown-reason-code
    Scenario: TPES knows the codes of its reasons
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a reason code that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @id:cancel-with-password
    Scenario: A cancellation with a password in place of a token
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a password in place of a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @id:cancel-without-bearer
    Scenario: A token is a bearer token
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a token that is not called Bearer
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-03 @BC-24 @non-ssp @needs:standard @id:cancel-unknown-reason
    Scenario: TPES knows its reasons
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a reason that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @ssp @needs:standard @release:25.26 @id:cancel-without-reason-gateway
    Scenario: The CRM Gateway needs a reason
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a reason
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @ssp @needs:standard @release:25.26 @id:cancel-unknown-reason-gateway
    Scenario: The CRM Gateway knows its reasons
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a reason that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @ssp @needs:standard @id:cancel-to-pending
    Scenario: The CRM Gateway does not make a subscription pending again
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with the status PENDING
      Then the platform refuses it, or does nothing
      And nothing has changed

    @UC-03 @BC-24 @ssp @needs:standard @id:cancel-without-status
    Scenario: The CRM Gateway needs the new status
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a status
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @ssp @needs:standard @id:cancel-unknown-status
    Scenario: The CRM Gateway knows the statuses
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a status that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-24 @needs:standard @id:cancel-not-json
    Scenario: A cancellation is not readable
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a body that is not JSON
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-03 @BC-30 @needs:standard @needs:merchant-side @id:cancel-maintenance
    Scenario: A cancellation while Bango is in maintenance
      Given the subscriber has an active subscription to the standard product
      And Bango is in maintenance
      When the CRM cancels the subscription
      Then the platform refuses because Bango is in maintenance
      And nothing has changed

    @UC-03 @BC-22 @needs:standard @id:cancel-unknown
    Scenario: A cancellation of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM cancels the subscription
      Then the platform refuses because the subscription is unknown

    @UC-03 @BC-23 @needs:standard @id:cancel-without-token
    Scenario: A cancellation without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @id:cancel-malformed-token
    Scenario: A cancellation with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @id:cancel-forged-token
    Scenario: A cancellation with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @id:cancel-unsigned-token
    Scenario: A cancellation with a token that nobody signed
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with an unsigned token
      Then the platform refuses because nobody signed the token
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @needs:expired-token @id:cancel-expired-token
    Scenario: A cancellation with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-03 @BC-23 @needs:standard @needs:user-without-role @id:cancel-without-role
    Scenario: A cancellation by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-03 @BC-24 @needs:standard @id:cancel-unknown-tenant
    Scenario: A cancellation for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

    @UC-03 @BC-24 @needs:standard @non-ssp @id:cancel-without-tenant
    Scenario: A cancellation without naming the tenant
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without naming the tenant
      Then the platform refuses because no tenant was named
      And nothing has changed
