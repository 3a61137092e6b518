Feature: Suspension
  The subscriber pauses the product, or the operator does, and keeps the subscription.

  Rule: A suspension pauses an active subscription

    @UC-06 @BC-12 @needs:standard @id:suspend-active
    Scenario: An active subscription is paused
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango
      And it stays so

    @UC-06 @BC-12 @needs:standard @needs:premium @id:suspend-one-of-several
    Scenario: Only the subscription that was named is paused
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:standard @needs:confirmed-later @needs:merchant-side @id:suspend-beside-waiting
    Scenario: A pause does not wait for what the merchant has yet to confirm for another subscription
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has asked to suspend the subscription, and the merchant has yet to confirm
      And the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription becomes SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:standard @id:suspend-after-resumption
    Scenario: A subscription that was resumed can be paused again
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:standard @needs:premium @id:suspend-after-product-change
    Scenario: A suspension keeps the product that the subscription was changed to
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-confirmed-later
    Scenario: The merchant confirms the suspension later
      Given the subscriber has an active subscription to the confirmed-later product
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still ACTIVE
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-confirmed-later-again
    Scenario: The merchant confirms a second suspension later
      Given the subscriber has an active subscription to the confirmed-later product
      And the subscription was suspended and resumed
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-confirmed-later-one-of-two
    Scenario: The merchant confirms the suspension of one of two later
      Given the subscriber has an active subscription to the confirmed-later product
      And the subscriber also has an active subscription to the confirmed-later product
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @needs:confirmed-later-premium @id:suspend-after-confirmed-change
    Scenario: A subscription whose change was confirmed later can be paused
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has changed the subscription to the confirmed-later premium product
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

  Rule: Only an active subscription can be suspended, and only where the merchant supports it

    @UC-06 @BC-12 @needs:standard @id:suspend-pending
    Scenario: A pending subscription cannot be suspended
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has a pending subscription to the standard product
      When the CRM suspends the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed
      And it stays so

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-pending-confirmed-later
    Scenario: A pending subscription cannot be suspended where the merchant confirms later
      Given the subscriber has a pending subscription to the confirmed-later product
      When the CRM suspends the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-06 @BC-12 @needs:standard @id:suspend-suspended
    Scenario: A suspended subscription cannot be suspended again
      Given the subscriber has a suspended subscription to the standard product
      When the CRM suspends the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-06 @BC-12 @needs:end-of-period @id:suspend-ending
    Scenario: A subscription that is ending cannot be suspended
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM suspends the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-06 @BC-20 @needs:standard @id:suspend-cancelled
    Scenario: A cancelled subscription cannot be suspended
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM suspends the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-06 @BC-20 @needs:standard @id:suspend-revoked
    Scenario: A revoked subscription cannot be suspended
      Given the subscriber has a revoked subscription to the standard product
      When the CRM suspends the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-06 @BC-25 @needs:no-suspend @id:suspend-unsupported
    Scenario: A merchant without suspension refuses it
      Given the subscriber has an active subscription to the no-suspend product
      When the CRM suspends the subscription
      Then the platform refuses because the merchant does not support it
      And nothing has changed

  Rule: A request that is not right changes nothing

    @UC-06 @BC-30 @needs:standard @needs:merchant-side @id:suspend-maintenance
    Scenario: A suspension while Bango is in maintenance
      Given the subscriber has an active subscription to the standard product
      And Bango is in maintenance
      When the CRM suspends the subscription
      Then the platform refuses because Bango is in maintenance
      And nothing has changed

    @UC-06 @BC-22 @needs:standard @id:suspend-unknown
    Scenario: A suspension of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM suspends the subscription
      Then the platform refuses because the subscription is unknown

    @UC-06 @BC-23 @needs:standard @id:suspend-without-token
    Scenario: A suspension without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-06 @BC-23 @needs:standard @id:suspend-malformed-token
    Scenario: A suspension with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-06 @BC-23 @needs:standard @id:suspend-forged-token
    Scenario: A suspension with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-06 @BC-23 @needs:standard @needs:expired-token @id:suspend-expired-token
    Scenario: A suspension with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-06 @BC-23 @needs:standard @needs:user-without-role @id:suspend-without-role
    Scenario: A suspension by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-06 @BC-24 @needs:standard @id:suspend-unknown-tenant
    Scenario: A suspension for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

    @UC-06 @BC-24 @needs:standard @non-ssp @id:suspend-without-tenant
    Scenario: A suspension without naming the tenant
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription without naming the tenant
      Then the platform refuses because no tenant was named
      And nothing has changed
