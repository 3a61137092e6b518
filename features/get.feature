Feature: List of subscriptions
  The CRM asks which third-party subscriptions there are.

  Rule: The list holds what was asked for, and only that

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-all
    Scenario: All third-party subscriptions of a subscriber
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And another subscriber has an active subscription to the standard product
      When the CRM lists the subscriber's subscriptions
      Then the list holds exactly the subscriber's subscriptions

    @UC-09 @BC-03 @needs:standard @id:list-agrees-with-notification
    Scenario: The list agrees with the last notification
      Given the subscriber has a pending subscription to the standard product
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation
      And the list agrees with the last notification

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-by-status
    Scenario: Only active subscriptions
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a suspended subscription to the premium product
      When the CRM lists the subscriber's active subscriptions
      Then the list holds the active subscription alone

    @UC-09 @BC-03 @needs:create-account @needs:standard @needs:premium @id:list-by-product
    Scenario: Only subscriptions to one product, also where it was changed to
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      When the CRM lists the subscriber's subscriptions to the premium product
      Then the list holds that subscription alone

    @UC-09 @BC-03 @needs:standard @needs:end-of-period @id:list-active-not-ending
    Scenario: What is ending is not active
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has an ending subscription to the end-of-period product
      When the CRM lists the subscriber's active subscriptions
      Then the list holds the active subscription alone

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-pending
    Scenario: Only pending subscriptions
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's pending subscriptions
      Then the list holds the pending subscription alone

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-by-id
    Scenario: One subscription by its id
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM looks for that subscription alone
      Then the list holds that subscription alone

    @UC-09 @BC-22 @needs:standard @id:list-unknown
    Scenario: A subscription that does not exist is not in the list
      Given the CRM names a subscription that does not exist
      When the CRM looks for that subscription alone
      Then the list is empty

    @UC-09 @BC-31 @needs:standard @id:list-deleted
    Scenario: A deleted subscription is not in the list
      Given the subscriber has an active subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM lists the subscriber's subscriptions
      Then the list is empty

  Rule: The list can be paged, sorted and cut down to some fields

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-page
    Scenario: The second page holds the second subscription
      Given the subscriber has an active subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      When the CRM lists the second page of one of the subscriber's subscriptions
      Then the list holds the second of them alone, and counts them all

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-beyond-last-page
    Scenario: Beyond the last page there is nothing
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the third page of one of the subscriber's subscriptions
      Then the page is empty, and counts them all

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-page-by-page
    Scenario: Page by page every subscription comes once
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's subscriptions page by page, two at a time
      Then the pages hold each of the subscriber's subscriptions once

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-full-pages
    Scenario: Page by page every subscription comes once, also where the last page is full
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's subscriptions page by page, two at a time
      Then the pages hold each of the subscriber's subscriptions once

    @UC-09 @BC-03 @needs:create-account @needs:standard @needs:premium @id:list-page-by-status
    Scenario: What is left out does not count for the pages
      Given the subscriber has an older pending subscription to the premium product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the first page of one of the subscriber's active subscriptions
      Then the list holds the active subscription alone

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-sorted-by-product
    Scenario: The list in the order of the products
      Given the subscriber has an active subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      When the CRM lists the subscriber's subscriptions by product
      Then the list is in the order of the products

    @UC-09 @BC-03 @needs:standard @needs:premium @id:list-sorted-backwards
    Scenario: The list against the order of the products
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's subscriptions by product, backwards
      Then the list is against the order of the products

    @UC-09 @BC-03 @needs:create-account @needs:standard @needs:premium @id:list-sorted-by-status
    Scenario: The list against the order of the statuses
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a suspended subscription to the standard product
      When the CRM lists the subscriber's subscriptions by status, backwards
      Then the list is against the order of the statuses

    @UC-09 @BC-03 @needs:standard @id:list-fields
    Scenario: Only id and status
      Given the subscriber has an active subscription to the standard product
      When the CRM lists only id and status of the subscriber's subscriptions
      Then the list holds only their id and status

  Rule: A request that is not right gets no list

    @UC-09 @BC-24 @id:list-page-without-limit
    Scenario: A page without a limit is refused or without effect
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a page but no limit
      Then the platform refuses because a page needs a limit

    @UC-09 @BC-24 @id:list-broken-filter
    Scenario: A filter that is not readable
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a filter that is not JSON
      Then the platform refuses because the request is not valid

    @UC-09 @BC-24 @id:list-unknown-tenant
    Scenario: A list for a tenant that does not exist
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions for a tenant that does not exist
      Then the platform refuses because the tenant is unknown

    @UC-09 @BC-23 @id:list-without-token
    Scenario: A list without a token
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions without a token
      Then the platform refuses because no token was sent

    @UC-09 @BC-23 @id:list-with-password
    Scenario: A list with a password in place of a token
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a password in place of a token
      Then the platform refuses because no token was sent

    @UC-09 @BC-23 @id:list-made-up-token
    Scenario: A list with something that is no token
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a made-up token
      Then the platform refuses because no token was sent

    @UC-09 @BC-23 @id:list-forged-token
    Scenario: A list with a forged token
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a forged token
      Then the platform refuses because the token is not valid

    @UC-09 @BC-23 @id:list-unsigned-token
    Scenario: A list with a token that nobody signed
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with an unsigned token
      Then the platform refuses because nobody signed the token

    @UC-09 @BC-23 @needs:expired-token @id:list-expired-token
    Scenario: A list with an expired token
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with an expired token
      Then the platform refuses because the token has expired

    @UC-09 @BC-23 @needs:user-without-role @id:list-without-role
    Scenario: A list for a user who is no operator
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
