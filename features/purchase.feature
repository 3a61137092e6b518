Feature: Purchase of a third-party product
  The CRM sells a merchant's product. OpenTV Platform makes its own entitlement and the one at Bango.

  Rule: A purchase makes one entitlement on each side

    @UC-01 @BC-01 @needs:standard @id:purchase-pending
    Scenario: A product that the subscriber must activate is pending
      Given the subscriber has no subscription
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango
      And it stays so

    @UC-01 @BC-02 @needs:standard @id:purchase-activated
    Scenario: The subscriber activates what was bought
      Given the subscriber has a pending subscription to the standard product
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation
      And it stays so

    @UC-01 @BC-01 @needs:standard @release:25.26 @id:purchase-validity-zone
    Scenario: A validity may be written in another time zone
      Given the subscriber has no subscription
      When the CRM purchases the standard product with its validity in another time zone
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-04 @needs:instant @needs:standard @id:purchase-instant
    Scenario: A product without activation is active at once
      Given the subscriber has a pending subscription to the standard product
      When the CRM purchases the instant product
      Then the platform accepts a purchase that is active at once
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-01 @BC-03 @needs:standard @needs:premium @id:purchase-beside-another
    Scenario: A purchase leaves the subscriber's other subscription alone
      Given the subscriber has an active subscription to the standard product
      When the CRM purchases the premium product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-03 @needs:standard @needs:premium @id:purchase-beside-suspended
    Scenario: A purchase does not resume what is suspended
      Given the subscriber has a suspended subscription to the standard product
      When the CRM purchases the premium product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-01 @needs:standard @release:25.12 @id:purchase-own-id
    Scenario: The CRM chooses the id of the subscription
      Given the subscriber has no subscription
      When the CRM purchases the standard product under an id of its own
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription has the id that the CRM chose
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-24 @needs:standard @release:25.12 @id:purchase-id-taken
    Scenario: An id that is taken cannot be chosen again
      Given the subscriber has an active subscription to the standard product
      When the CRM purchases the standard product under the id of that subscription
      Then the platform refuses because the id is taken
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @release:25.12 @id:purchase-id-of-cancelled
    Scenario: The id of a cancelled subscription cannot be chosen again
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM purchases the standard product under the id of that subscription
      Then the platform refuses because the id is taken
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @release:25.12 @id:purchase-id-of-another
    Scenario: The id of another subscriber's subscription cannot be chosen
      Given the subscriber has no subscription
      And another subscriber has an active subscription to the standard product
      When the CRM purchases the standard product under the id of another subscriber's subscription
      Then the platform refuses because the id is taken
      And nothing has changed

  Rule: A second purchase is an entitlement of its own, unless duplicates are prohibited

    @UC-01 @BC-07 @needs:standard @id:purchase-again-while-pending
    Scenario: A second purchase while the first is pending
      Given the subscriber has a pending subscription to the standard product
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-07 @needs:standard @release:25.12 @id:purchase-duplicate-while-pending
    Scenario: A duplicate is refused while the first is pending
      Given the subscriber has a pending subscription to the standard product
      When the CRM purchases the standard product unless the subscriber has it
      Then the platform refuses because the subscriber has it already
      And nothing has changed

    @UC-01 @BC-08 @needs:standard @id:purchase-again-while-active
    Scenario: A second purchase while the first is active
      Given the subscriber has an active subscription to the standard product
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-08 @needs:standard @release:25.12 @id:purchase-duplicate-while-suspended
    Scenario: A duplicate is refused while the first is suspended
      Given the subscriber has a suspended subscription to the standard product
      When the CRM purchases the standard product unless the subscriber has it
      Then the platform refuses because the subscriber has it already
      And nothing has changed

    @UC-01 @BC-08 @needs:standard @release:25.12 @id:purchase-duplicate-while-active
    Scenario: A duplicate is refused while the first is active
      Given the subscriber has an active subscription to the standard product
      When the CRM purchases the standard product unless the subscriber has it
      Then the platform refuses because the subscriber has it already
      And nothing has changed

    @UC-01 @BC-08 @needs:standard @needs:premium @release:25.12 @id:purchase-no-duplicate-of-another
    Scenario: Another product is no duplicate, nor is another subscriber's
      Given the subscriber has an active subscription to the standard product
      And another subscriber has an active subscription to the premium product
      When the CRM purchases the premium product unless the subscriber has it
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-08 @needs:standard @needs:premium @release:25.12 @id:purchase-duplicate-after-product-change
    Scenario: The product that a subscription was changed to counts for duplicates
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM purchases the premium product unless the subscriber has it
      Then the platform refuses because the subscriber has it already
      And nothing has changed

    @UC-01 @BC-08 @needs:end-of-period @id:purchase-while-ending
    Scenario: A second purchase while the first is ending
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM purchases the end-of-period product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-08 @needs:standard @release:25.12 @id:purchase-duplicate-allowed
    Scenario: A duplicate is accepted where the CRM allows it
      Given the subscriber has an active subscription to the standard product
      When the CRM purchases the standard product even if the subscriber has it
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-29 @needs:limited @id:purchase-limit
    Scenario: A product that a subscriber can have only once
      Given the subscriber has an active subscription to the limited product
      When the CRM purchases the limited product
      Then the platform refuses because the limit is reached
      And nothing has changed

    @UC-01 @BC-29 @needs:limited @id:purchase-limit-of-another
    Scenario: What another subscriber has does not count for the limit
      Given the subscriber has no subscription
      And another subscriber has an active subscription to the limited product
      When the CRM purchases the limited product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

  Rule: A subscription that has ended can be bought again, under a new id

    @UC-01 @BC-21 @needs:standard @id:purchase-after-cancellation
    Scenario: Subscribing again after a cancellation
      Given the subscriber has a cancelled subscription to the standard product
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-21 @needs:standard @id:purchase-after-deletion
    Scenario: Subscribing again after a deletion
      Given the subscriber has an active subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-21 @needs:standard @id:purchase-after-revocation
    Scenario: Subscribing again after a revocation
      Given the subscriber has a revoked subscription to the standard product
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-21 @BC-29 @needs:limited @id:purchase-limit-after-cancellation
    Scenario: What has ended does not count for the limit
      Given the subscriber has a cancelled subscription to the limited product
      When the CRM purchases the limited product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

  Rule: A purchase that cannot be made leaves nothing behind

    @UC-01 @BC-24 @needs:standard @id:purchase-without-product
    Scenario: A purchase names no product
      Given the subscriber has no subscription
      When the CRM purchases the standard product without naming the product
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-without-account
    Scenario: A purchase names no account
      Given the subscriber has no subscription
      When the CRM purchases the standard product without naming the account
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-without-product-type
    Scenario: A purchase names no product type
      Given the subscriber has no subscription
      When the CRM purchases the standard product without naming the product type
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-without-validity
    Scenario: A purchase names no validity
      Given the subscriber has no subscription
      When the CRM purchases the standard product without a validity
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @release:25.12 @id:purchase-unknown-status
    Scenario: A purchase names a status that does not exist
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a status that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-unknown-product-type
    Scenario: A purchase names a product type that does not exist
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a product type that does not exist
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-not-json
    Scenario: A purchase is not readable
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a body that is not JSON
      Then the platform refuses because the request is not valid
      And nothing has changed

    @UC-01 @BC-24 @id:purchase-unknown-product
    Scenario: A purchase of a product that does not exist
      Given the subscriber has no subscription
      When the CRM purchases a product that does not exist
      Then the platform refuses because the product is unknown
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-without-beginning
    Scenario: A purchase names no beginning of its validity
      Given the subscriber has no subscription
      When the CRM purchases the standard product without a beginning of its validity
      Then the platform refuses because the request is not valid
      And nothing usable was bought

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-unreadable-beginning
    Scenario: A purchase whose beginning is not readable
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a beginning that is not readable
      Then the platform refuses because the request is not valid
      And nothing usable was bought

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-unreadable-end
    Scenario: A purchase whose end is not readable
      Given the subscriber has no subscription
      When the CRM purchases the standard product with an end that is not readable
      Then the platform refuses because the request is not valid
      And nothing usable was bought

    @UC-01 @BC-24 @needs:standard @id:purchase-product-number
    Scenario: A purchase names its product by a number
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a product that is no text
      Then the platform refuses because the request is not valid
      And nothing usable was bought

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-ends-before-it-begins
    Scenario: A purchase whose validity ends before it begins
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a validity that ends before it begins
      Then the platform refuses because the validity is not possible

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-without-expiry
    Scenario: A purchase names no end of its validity
      Given the subscriber has no subscription
      When the CRM purchases the standard product without an end of its validity
      Then the platform refuses because the request is not valid
      And nothing usable was bought

    @UC-01 @BC-24 @needs:standard @release:25.26 @id:purchase-unreadable-validity
    Scenario: A purchase whose validity is not readable
      Given the subscriber has no subscription
      When the CRM purchases the standard product with dates that are not readable
      Then the platform refuses because the request is not valid
      And nothing usable was bought

    @UC-01 @BC-24 @needs:standard @id:purchase-unknown-account
    Scenario: A purchase for an account that does not exist
      Given the subscriber has no subscription
      When the CRM purchases the standard product for an account that does not exist
      Then the platform refuses because the account is unknown
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-unknown-tenant
    Scenario: A purchase for a tenant that does not exist
      Given the subscriber has no subscription
      When the CRM purchases the standard product for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-without-tenant
    Scenario: A purchase names no tenant
      Given the subscriber has no subscription
      When the CRM purchases the standard product without naming the tenant
      Then the platform refuses because no tenant was named
      And nothing has changed

    @UC-01 @BC-23 @needs:standard @id:purchase-without-token
    Scenario: A purchase without a token
      Given the subscriber has no subscription
      When the CRM purchases the standard product without a token
      Then the platform refuses because no token was sent
      And nothing has changed

    @UC-01 @BC-23 @needs:standard @id:purchase-forged-token
    Scenario: A purchase with a forged token
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

    @UC-01 @BC-23 @needs:standard @needs:expired-token @id:purchase-expired-token
    Scenario: A purchase with an expired token
      Given the subscriber has no subscription
      When the CRM purchases the standard product with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

    @UC-01 @BC-23 @needs:standard @needs:user-without-role @id:purchase-without-role
    Scenario: A purchase by a user who is no operator
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

    @UC-01 @BC-30 @needs:standard @needs:merchant-side @id:purchase-throttled
    Scenario: A purchase while Bango limits the number of requests
      Given the subscriber has an active subscription to the standard product
      And Bango limits the number of requests
      When the CRM purchases the standard product
      Then the platform refuses because Bango limits its requests
      And nothing usable was bought

    @UC-01 @BC-30 @needs:standard @needs:merchant-side @id:purchase-merchant-unreachable
    Scenario: A purchase while Bango cannot reach the merchant
      Given the subscriber has no subscription
      And Bango cannot reach the merchant
      When the CRM purchases the standard product
      Then the platform refuses because the merchant cannot be reached
      And nothing usable was bought
