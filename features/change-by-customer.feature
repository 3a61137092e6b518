Feature: Product change that needs the customer
  A merchant may want the customer to agree to a change. The subscription holds the new product and waits.

  @UC-11 @BC-34 @needs:standard @needs:change-by-customer @id:change-product-by-customer
  Scenario: The customer agrees to a product change
    Given the subscriber has an active subscription to the standard product
    When the CRM changes the subscription to the change-by-customer product
    Then the subscription is PENDING with the change-by-customer product until the subscriber agrees
    And the subscription becomes ACTIVE with the change-by-customer product once the subscriber has agreed
    And the CRM is told of the activation
