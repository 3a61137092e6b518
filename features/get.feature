Feature: List of subscriptions
  The CRM asks which third-party subscriptions there are.

  Rule: The list holds what was asked for, and only that

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-all
    Scenario: The list holds all third-party subscriptions of a subscriber
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

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-by-status
    Scenario: The list can be limited to active subscriptions
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a suspended subscription to the premium product
      When the CRM lists the subscriber's active subscriptions
      Then the list holds the active subscription alone

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-pending
    Scenario: The list can be limited to pending subscriptions
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's pending subscriptions
      Then the list holds the pending subscription alone

    @UC-09 @BC-03 @needs:end-of-period @needs:standard @id:list-active-not-ending
    Scenario: A subscription that is ending is not listed as active
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has an ending subscription to the end-of-period product
      When the CRM lists the subscriber's active subscriptions
      Then the list holds the active subscription alone

    @UC-09 @BC-03 @needs:create-account @needs:premium @needs:standard @id:list-by-product
    Scenario: The list can be limited to one product, also where a subscription was changed to it
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      When the CRM lists the subscriber's subscriptions to the premium product
      Then the list holds that subscription alone

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-by-id
    Scenario: One subscription can be found by its id
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

  Rule: The list can be paged, sorted and limited to some fields

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-page
    Scenario: The second page holds the second subscription
      Given the subscriber has an active subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      When the CRM lists the second page of one of the subscriber's subscriptions
      Then the list holds the second of them alone, and counts them all

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-beyond-last-page
    Scenario: The page after the last one is empty
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the third page of one of the subscriber's subscriptions
      Then the page is empty, and counts them all

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-page-by-page
    Scenario: Read page by page, the list holds every subscription once
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's subscriptions page by page, two at a time
      Then the pages hold each of the subscriber's subscriptions once

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-full-pages
    Scenario: Read page by page, the list holds every subscription once, also where the last page is full
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's subscriptions page by page, two at a time
      Then the pages hold each of the subscriber's subscriptions once

    @UC-09 @BC-03 @needs:create-account @needs:premium @needs:standard @id:list-page-by-status
    Scenario: What a filter leaves out does not count for the pages
      Given the subscriber has an older pending subscription to the premium product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the first page of one of the subscriber's active subscriptions
      Then the list holds the active subscription alone

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-sorted-by-product
    Scenario: The list can be sorted by product
      Given the subscriber has an active subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      When the CRM lists the subscriber's subscriptions by product
      Then the list is in the order of the products

    @UC-09 @BC-03 @needs:premium @needs:standard @id:list-sorted-backwards
    Scenario: The list can be sorted by product, backwards
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      When the CRM lists the subscriber's subscriptions by product, backwards
      Then the list is against the order of the products

    @UC-09 @BC-03 @needs:create-account @needs:premium @needs:standard @id:list-sorted-by-status
    Scenario: The list can be sorted by status, backwards
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And the subscriber also has a suspended subscription to the standard product
      When the CRM lists the subscriber's subscriptions by status, backwards
      Then the list is against the order of the statuses

    @UC-09 @BC-03 @needs:standard @id:list-fields
    Scenario: The list can be limited to id and status
      Given the subscriber has an active subscription to the standard product
      When the CRM lists only id and status of the subscriber's subscriptions
      Then the list holds only their id and status
