Feature: Product change
  The subscriber moves to another plan of the same merchant.

  Rule: The subscription stays, and its product changes

    @UC-11 @BC-09 @needs:standard @needs:premium @id:change-product
    Scenario: An upgrade to the premium product
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform accepts the request
      And the subscription is to the premium product on OpenTV Platform and at Bango
      And it stays so

    @UC-11 @BC-09 @needs:standard @needs:premium @id:change-product-back
    Scenario: A downgrade to the product that was changed before
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM changes the subscription to the standard product
      Then the platform accepts the request
      And the subscription is to the standard product on OpenTV Platform and at Bango

    @UC-11 @BC-09 @needs:standard @needs:premium @id:change-product-after-resumption
    Scenario: The product can be changed after a pause
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM changes the subscription to the premium product
      Then the platform accepts the request
      And the subscription is to the premium product on OpenTV Platform and at Bango

    @UC-11 @BC-09 @needs:standard @needs:premium @id:change-product-one-of-several
    Scenario: Only the subscription that was named changes
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform accepts the request
      And the subscription is to the premium product on OpenTV Platform and at Bango

    @UC-11 @BC-10 @needs:confirmed-later @needs:confirmed-later-premium @id:change-product-confirmed-later
    Scenario: The merchant confirms the change later
      Given the subscriber has an active subscription to the confirmed-later product
      When the CRM changes the subscription to the confirmed-later premium product
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still ACTIVE
      And the subscription becomes one to the confirmed-later premium product once the merchant has confirmed
      And the CRM is told of the product change

    @UC-11 @BC-09 @needs:standard @id:change-to-same-product
    Scenario: A change to the product that the subscriber has is without effect
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the standard product
      Then the platform accepts or refuses it without effect
      And the subscription is to the standard product on OpenTV Platform and at Bango

  Rule: Only the product of an active subscription can be changed, and only to another one of its merchant

    @UC-11 @BC-11 @needs:standard @id:change-to-unknown-product
    Scenario: The new product does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to a product that does not exist
      Then the platform refuses because the product is unknown
      And nothing has changed

    @UC-11 @BC-11 @needs:standard @needs:other-merchant @id:change-to-other-merchant
    Scenario: The new product belongs to another merchant
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to a product of another merchant
      Then the platform refuses because the product belongs to another merchant
      And nothing has changed

    @UC-11 @BC-11 @needs:standard @needs:premium @id:change-product-cancelled
    Scenario: The product of a cancelled subscription cannot be changed
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-11 @BC-11 @needs:standard @needs:premium @id:change-product-revoked
    Scenario: The product of a revoked subscription cannot be changed
      Given the subscriber has a revoked subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform refuses because the subscription has ended
      And nothing has changed

    @UC-11 @BC-11 @needs:confirmed-later @needs:confirmed-later-premium @id:change-product-suspended-confirmed-later
    Scenario: The product of a suspended subscription cannot be changed where the merchant confirms later
      Given the subscriber has a suspended subscription to the confirmed-later product
      When the CRM changes the subscription to the confirmed-later premium product
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-11 @BC-11 @needs:standard @needs:premium @id:change-product-pending
    Scenario: The product of a pending subscription cannot be changed
      Given the subscriber has a pending subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-11 @BC-11 @needs:end-of-period @id:change-product-ending
    Scenario: The product of a subscription that is ending cannot be changed
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM changes the subscription to the end-of-period product
      Then the platform refuses it, or does nothing
      And nothing has changed

    @UC-11 @BC-11 @needs:standard @needs:premium @id:change-product-suspended
    Scenario: The product of a suspended subscription cannot be changed
      Given the subscriber has a suspended subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform refuses because the state does not allow it
      And nothing has changed

  Rule: A request that is not right changes nothing

    @UC-11 @BC-24 @needs:standard @needs:premium @id:change-product-without-product
    Scenario: The change names no product
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product without naming the product
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-11 @BC-24 @needs:standard @needs:premium @id:change-product-not-json
    Scenario: The change is not readable
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product with a body that is not JSON
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-11 @BC-30 @needs:standard @needs:premium @needs:merchant-side @id:change-product-maintenance
    Scenario: A product change while Bango is in maintenance
      Given the subscriber has an active subscription to the standard product
      And Bango is in maintenance
      When the CRM changes the subscription to the premium product
      Then the platform refuses because Bango is in maintenance
      And nothing has changed

    @UC-11 @BC-22 @needs:standard @needs:premium @id:change-product-deleted
    Scenario: The product of a deleted subscription cannot be changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM changes the subscription to the premium product
      Then the platform refuses because the subscription is unknown
      And nothing has changed

    @UC-11 @BC-22 @needs:standard @needs:premium @id:change-product-unknown
    Scenario: A product change of a subscription that does not exist
      Given the CRM names a subscription that does not exist
      When the CRM changes the subscription to the premium product
      Then the platform refuses because the subscription is unknown

    @UC-11 @BC-23 @needs:standard @needs:premium @id:change-product-without-token
    Scenario: A product change without a token
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-11 @BC-23 @needs:standard @needs:premium @id:change-product-malformed-token
    Scenario: A product change with a malformed token
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-11 @BC-23 @needs:standard @needs:premium @id:change-product-forged-token
    Scenario: A product change with a forged token
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-11 @BC-23 @needs:standard @needs:premium @needs:expired-token @id:change-product-expired-token
    Scenario: A product change with an expired token
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-11 @BC-23 @needs:standard @needs:premium @needs:user-without-role @id:change-product-without-role
    Scenario: A product change by a user who is no operator
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-11 @BC-24 @needs:standard @needs:premium @id:change-product-unknown-tenant
    Scenario: A product change for a tenant that does not exist
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed
