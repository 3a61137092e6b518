Feature: Data of an account
  A change of an account sends the whole account back. What is left out, the platform sets to null.

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-keeps-its-data
  Scenario: Cancelling an account loses nothing of it
    Given the subscriber has an active subscription to the standard product
    When the CRM cancels the account
    Then the platform accepts the request
    And every subscription of the account is CANCELLED on OpenTV Platform and at Bango
    And the account is CANCELLED and has lost nothing

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-not-modified
  Scenario: An account that is cancelled cannot be modified any more
    Given the subscriber has an active subscription to the standard product
    And the CRM has cancelled the account
    When the CRM makes the account active again
    Then the platform refuses it, or does nothing
    And the account is still CANCELLED
    And nothing has changed
