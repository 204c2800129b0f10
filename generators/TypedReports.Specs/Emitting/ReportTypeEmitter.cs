namespace TypedReports.Specs.Emitting;

/// <summary>Prints the file of one report: its type, and inside it the types of what its specification declares.</summary>
public static class ReportTypeEmitter
{
    /// <summary>Prints the file.</summary>
    /// <param name="report">The type, decided.</param>
    public static GeneratedSource Emit(ReportType report)
    {
        var writer = new SourceWriter()
            .Header(report.Namespace)
            .Lines(Docs.Summary(Summary(report)))
            .Lines(Docs.Sections(report.Sections))
            .Line(GeneratedCode.Attribute)
            .Line($"{report.Accessibility} sealed partial record {report.TypeName} : {report.FormTypeName}")
            .Open();
        Members(writer, report);
        foreach (var horizon in report.Horizons)
        {
            ReportHorizonEmitter.Emit(writer.Line(), horizon, report.Accessibility);
        }

        foreach (var indicator in report.OwnIndicators)
        {
            IndicatorTypeEmitter.Emit(writer.Line(), indicator, report.Accessibility);
        }

        ReportDefinitionEmitter.Emit(writer.Line(), report);
        return new GeneratedSource(report.TypeName + ".g.cs", writer.Close().ToString());
    }

    private static string Summary(ReportType report)
    {
        var region = report.Report.Region;
        var place = region.English is null ? region.Name : region.English + " (" + region.Name + ")";
        return CSharpText.Xml(place) + " " + CSharpText.Literal(report.Report.Year)
            + (report.Report.Title is { } title ? ": " + CSharpText.Xml(title) : "") + ".";
    }

    private static void Members(SourceWriter writer, ReportType report)
    {
        var type = report.TypeName;
        writer.Lines($$"""
            private {{type}}({{Names.Reading}} reading)
                : base(reading)
            {
            }
            """);
        foreach (var horizon in report.Horizons)
        {
            writer
                .Line()
                .Line(Docs.Summary(ReportHorizonEmitter.Describe(horizon)))
                .Line($"public override {horizon.TypeName} {horizon.Horizon} => new(Slots({Names.Member(horizon.Horizon)}));");
        }

        writer.Line().Lines($$"""
            /// <summary>Reads the report's text.</summary>
            /// <param name="text">The text.</param>
            /// <returns>The report, with every declared fact.</returns>
            /// <exception cref="{{Names.Exception}}">A declared fact is missing or unreadable, or the text is too damaged to be read.</exception>
            public static {{type}} Parse(string text) => new({{Names.Reader}}.Read(text, Definition).Accepted());

            /// <summary>Reads the report's text, or says that a declared fact is missing or unreadable.</summary>
            /// <param name="text">The text.</param>
            /// <param name="report">The report; null when a declared fact is not there.</param>
            /// <returns>Whether every declared fact is there.</returns>
            public static bool TryParse(string text, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? report) =>
                TryParse(text, out report, out _);

            /// <summary>Reads the report's text, or says which declared facts are missing or unreadable.</summary>
            /// <param name="text">The text.</param>
            /// <param name="report">The report; null when a declared fact is not there.</param>
            /// <param name="reading">What was read all the same, with the reasons.</param>
            /// <returns>Whether every declared fact is there.</returns>
            public static bool TryParse(string text, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? report, out {{Names.Reading}} reading)
            {
                reading = {{Names.Reader}}.Read(text, Definition);
                report = reading.IsAccepted ? new {{type}}(reading) : null;
                return report is not null;
            }
            """);
        if (report.TextName is { } name)
        {
            writer.Line().Lines($$"""
                /// <summary>Reads the text that ships with the assembly.</summary>
                /// <returns>The report, with every declared fact.</returns>
                public static {{type}} Load() => Parse({{Names.Reader}}.Load(typeof({{type}}), {{CSharpText.Literal(name)}}));
                """);
        }
    }
}
