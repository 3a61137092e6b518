Feature: Connectivity
  Before anything else both sides must be reachable with the credentials of this environment.

  @UC-09 @BC-00 @id:platform-lists-nothing-for-a-new-subscriber
  Scenario: OpenTV Platform answers for a new subscriber
    Given the subscriber has no subscription
    When the CRM lists the subscriber's subscriptions
    Then the list is empty

  @UC-09 @BC-00 @id:token-refreshed
  Scenario: A token that was refreshed is accepted like the first
    Given the subscriber has no subscription
    When the CRM lists the subscriber's subscriptions with a refreshed token
    Then the list is empty

  @UC-09 @BC-00 @needs:bango @id:bango-echo
  Scenario: Bango answers the connectivity test
    When the tester sends an echo to Bango
    Then Bango answers with the same id
