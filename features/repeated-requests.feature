Feature: Repeated requests
  A CRM that did not get the answer may ask again; nothing must happen twice.

  @UC-01 @BC-26 @release:25.12 @needs:standard @id:repeat-purchase-own-id
  Scenario: A purchase under an own id that is sent again makes no second subscription
    Given the subscriber has no subscription
    And the CRM has purchased the standard product under an id of its own
    When the CRM sends the same request again
    Then the platform refuses because the id is taken
    And nothing has changed

  @UC-06 @BC-26 @needs:standard @id:repeat-suspend
  Scenario: A suspension that is sent again has no second effect
    Given the subscriber has an active subscription to the standard product
    And the CRM has suspended the subscription
    When the CRM sends the same request again
    Then the platform refuses because the state does not allow it
    And nothing has changed

  @UC-03 @BC-26 @needs:standard @id:repeat-cancel
  Scenario: A cancellation that is sent again has no second effect
    Given the subscriber has a cancelled subscription to the standard product
    When the CRM cancels the subscription
    Then the platform refuses because the subscription has ended
    And nothing has changed
