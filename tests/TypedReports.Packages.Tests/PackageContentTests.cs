using System.Xml.Linq;

namespace TypedReports.Packages.Tests;

/// <summary>What is in the packed files, and what they ask of their users.</summary>
[Collection(PackedFiles.Name)]
public sealed class PackageContentTests(Packages packages)
{
    [Fact]
    public void TypedReports_holds_runtime_generator_and_build_files() => Assert.Equal(
        [
            "README.md",
            "TypedReports.nuspec",
            "analyzers/dotnet/cs/TypedReports.Generators.dll",
            "analyzers/dotnet/cs/TypedReports.Specs.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/TypedReports.targets",
            "buildTransitive/TypedReports.targets",
            "icon.png",
            "lib/net10.0/TypedReports.dll",
            "lib/net10.0/TypedReports.xml",
        ],
        packages.Entries("TypedReports"));

    [Fact]
    public void TypedReports_China_holds_types_and_the_specifications_it_owns() => Assert.Equal(
        [
            "README.md",
            "TypedReports.China.nuspec",
            "build/TypedReports.China.targets",
            "buildTransitive/TypedReports.China.targets",
            "icon.png",
            "lib/net10.0/TypedReports.China.dll",
            "lib/net10.0/TypedReports.China.xml",
            "specs/forms/government-work-report.form.yaml",
            "specs/regions/gb2260.regions.tsv",
            "specs/vocabulary/china.vocabulary.yaml",
        ],
        packages.Entries("TypedReports.China"));

    [Theory]
    [InlineData("TypedReports")]
    [InlineData("TypedReports.China")]
    public void A_package_has_its_symbols_in_a_package_beside(string id) =>
        Assert.Contains($"lib/net10.0/{id}.pdb", packages.Entries(id, ".snupkg"));

    [Fact]
    public void TypedReports_depends_on_nothing() => Assert.Empty(Dependencies("TypedReports"));

    [Fact]
    public void TypedReports_China_brings_TypedReports_with_its_generator_and_build_files()
    {
        var dependency = Assert.Single(Dependencies("TypedReports.China"));
        Assert.Equal("TypedReports", dependency.Attribute("id")?.Value);
        Assert.Equal(Packages.Version, dependency.Attribute("version")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
        Assert.Null(dependency.Attribute("exclude"));
    }

    [Theory]
    [InlineData("TypedReports")]
    [InlineData("TypedReports.China")]
    public void A_package_says_its_licence_readme_and_icon(string id)
    {
        var metadata = Nuspec(id);
        Assert.Equal("MIT", metadata.Elements().Single(e => e.Name.LocalName == "license").Value);
        Assert.Equal("README.md", metadata.Elements().Single(e => e.Name.LocalName == "readme").Value);
        Assert.Equal("icon.png", metadata.Elements().Single(e => e.Name.LocalName == "icon").Value);
    }

    private List<XElement> Dependencies(string id) => [.. Nuspec(id).Descendants().Where(e => e.Name.LocalName == "dependency")];

    private XElement Nuspec(string id) => XDocument.Parse(packages.Read(id, id + ".nuspec")).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
}
