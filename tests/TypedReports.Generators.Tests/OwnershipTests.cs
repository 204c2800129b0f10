using Microsoft.CodeAnalysis;
using TypedReports.Generators.Tests.Driver;

namespace TypedReports.Generators.Tests;

/// <summary>A form's types exist once, in the assembly that owns the form.</summary>
public sealed class OwnershipTests
{
    private static readonly SpecFileText[] OwnedForm =
    [
        new("/packages/harbours.vocabulary.yaml", Harbours.Vocabulary, owner: "Harbours"),
        new("/packages/harbour-report.form.yaml", Harbours.Form, owner: "Harbours"),
    ];

    [Fact]
    public void Owned_specifications_are_read_and_not_emitted() =>
        Assert.Empty(new TestProject([.. OwnedForm, new("/packages/n.report.yaml", Harbours.North, owner: "Harbours")]).Sources);

    [Fact]
    public void A_report_of_an_owned_form_derives_from_its_owners_type()
    {
        var owner = new TestProject(Harbours.FormAlone, new Dictionary<string, string> { ["RootNamespace"] = "Harbours" }).AssertCompiles();
        using var image = new MemoryStream();
        Assert.True(owner.Output.WithAssemblyName("Harbours").Emit(image).Success);

        var consumer = new TestProject(
            [.. OwnedForm, new(Harbours.NorthPath, Harbours.North)], null, MetadataReference.CreateFromImage(image.ToArray()));

        consumer.AssertCompiles();
        Assert.Equal(["NorthHarbour2023.g.cs"], consumer.Sources.Keys);
        Assert.Equal("Harbours.HarbourReport", consumer.Output.GetTypeByMetadataName("Sample.NorthHarbour2023")!.BaseType!.ToDisplayString());
    }

    [Fact]
    public void A_form_supplied_twice_is_said_and_emitted_once()
    {
        var project = new TestProject([.. OwnedForm, .. Harbours.FormAlone]);

        Assert.Equal(["TR0035", "TR0035"], project.Result.Diagnostics.Select(d => d.Id));
    }
}
