Feature: Cancellation
  The subscriber gives up the product. The merchant decides whether it ends at once or with the paid period.

  Rule: A cancellation ends the subscription at once, unless a period is paid or the merchant confirms later

    @UC-03 @BC-14 @needs:standard @id:cancel-active
    Scenario: An active subscription ends at once
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango
      And it stays so

    @UC-03 @BC-14 @needs:premium @needs:standard @id:cancel-one-of-several
    Scenario: Only the subscription that was named ends
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-19
    Scenario Outline: Cancelling <state> subscription to the <product> product ends it at once
      Given the subscriber has <state> subscription to the <product> product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

      Examples:
        | id                           | tags                 | state       | product       |
        | cancel-pending               | @needs:standard      | a pending   | standard      |
        | cancel-pending-end-of-period | @needs:end-of-period | a pending   | end-of-period |
        | cancel-suspended             | @needs:standard      | a suspended | standard      |

    @UC-03 @BC-19 @needs:end-of-period @id:cancel-suspended-end-of-period
    Scenario: A suspended subscription ends at once, even where the merchant waits for the end of the period
      Given the subscriber has a suspended subscription to the end-of-period product
      When the CRM cancels the subscription because it is not renewed
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:instant @id:cancel-instant
    Scenario: A subscription that needed no activation ends
      Given the subscriber has an active subscription to the instant product
      When the CRM cancels the subscription because an add-on was cancelled
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:standard @id:cancel-customer-changed
    Scenario: A subscription ends because the customer has changed
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription because the customer has changed
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @release:25.12 @needs:standard @id:cancel-own-id
    Scenario: A subscription whose id the CRM chose ends
      Given the subscriber has no subscription
      And the CRM has purchased the standard product under an id of its own
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:premium @needs:standard @id:cancel-after-product-change
    Scenario: A cancellation keeps the product that the subscription was changed to
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @needs:premium @needs:standard @id:cancel-changed-suspended
    Scenario: A subscription ends that was suspended after its product had changed
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      And the CRM has suspended the subscription
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @ssp @release:25.12 @needs:standard @id:cancel-without-reason-ssp
    Scenario: The CRM Gateway needs no reason in release 25.12
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription without a reason
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-14 @ssp @release:25.12 @needs:standard @id:cancel-naming-all
    Scenario: The CRM Gateway accepts product, account and product type as well
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription naming product, account and product type
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

  Rule: Where a period is paid, the subscription ends with it

    @UC-03 @BC-16 @needs:end-of-period @id:cancel-end-of-period
    Scenario: A cancelled subscription stays usable until the end of the paid period
      Given the subscriber has an active subscription to the end-of-period product
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE-ENDING on OpenTV Platform and at Bango
      And it stays so

    @UC-03 @BC-16 @needs:end-of-period @id:cancel-after-resumption
    Scenario: A cancelled subscription stays usable until the end of the paid period after a suspension as well
      Given the subscriber has an active subscription to the end-of-period product
      And the subscription was suspended and resumed
      When the CRM cancels the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE-ENDING on OpenTV Platform and at Bango

    @UC-03 @BC-16 @needs:clock @needs:end-of-period @id:cancel-period-ends
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

  Rule: Where the merchant confirms later, the subscription ends when it has confirmed

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

    @UC-03 @BC-15 @needs:confirmed-later @id:cancel-pending-confirmed-later
    Scenario: A pending subscription ends where the merchant confirms later
      Given the subscriber has a pending subscription to the confirmed-later product
      When the CRM cancels the subscription
      Then the platform accepts the request, whether it has to wait for the merchant or not
      And the subscription becomes CANCELLED once the merchant has confirmed

  Rule: A subscription that has ended cannot be cancelled

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
