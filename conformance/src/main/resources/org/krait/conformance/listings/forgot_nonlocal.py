def make_budget(limit):
    spent = 0

    def pay(amount):
        # the assignment makes `spent` local to pay
        spent += amount
        return limit - spent

    return pay


pay = make_budget(50)
print(pay.__name__, pay.__qualname__, pay.__code__.co_freevars)

pay(20)
