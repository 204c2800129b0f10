namespace TypedReports.Specs.Tests;

/// <summary>Lists in cached models are equal exactly when their items are: generation is skipped on equality.</summary>
public class EquatableArrayTests
{
    [Fact]
    public void Lists_are_equal_by_items_order_and_number()
    {
        EquatableArray<string> list = ["a", "b"];

        Assert.Equal(list, ["a", "b"]);
        Assert.Equal(list.GetHashCode(), ((EquatableArray<string>)["a", "b"]).GetHashCode());
        Assert.True(list != (EquatableArray<string>)["b", "a"]);
        Assert.True(list != (EquatableArray<string>)["a"]);
        Assert.True((EquatableArray<string>)["a"] != list);
        Assert.True(default(EquatableArray<string>) == (EquatableArray<string>)[]);
    }
}
