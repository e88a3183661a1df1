# The word or words of welcome that a clinic writes over its door. In a file of its own: the welcome page says it in every
# language, and reads no more of each.
welcome-greeting = Welcome
