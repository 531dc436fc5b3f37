using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>What generators of code make of the published schemas.</summary>
public sealed class GenerationTests(GeneratedCode code) : IClassFixture<GeneratedCode>
{
    private const string Declarations = "json-schema-to-typescript";

    [Fact]
    public async Task Types_for_TypeScript_are_named_after_what_they_are()
    {
        Assert.Equal(
            [
                "Agency", "AnnualReport", "AnnualReport2019", "AnnualReport2021", "ApplicantFigures", "CaseFigures", "DeniedOutcomes",
                "DocumentFigures2019", "DocumentFigures2021", "FeeFigures2019", "FeeFigures2021", "ItemFigures2019", "ItemFigures2021",
                "Litigation", "NarrativePart", "NotProcessedOutcomes", "OtherMatters", "OtherOutcomes", "Outcomes2019", "Outcomes2021",
                "Overview", "ProactiveDisclosure2019", "ProactiveDisclosure2021", "Problems", "ProcurementFigures", "ReportPeriod",
                "Requests2019", "Requests2021", "ReviewAndLitigation", "UnableToProvideOutcomes",
            ],
            (await code.Types(Declarations, "annual-report")).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "Acceptance", "Change", "CheckResult", "CheckedReport", "Fact", "Finding", "Localisation", "Panel", "PanelGroup", "Place",
                "Printed", "Problem", "Quote", "Reading", "Repair", "StaleAcceptance", "SuppressedFinding", "Term",
            ],
            (await code.Types(Declarations, "findings")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Declarations)]
    [InlineData("typescript")]
    [InlineData("java")]
    [InlineData("python")]
    public async Task Types_of_one_edition_have_the_same_names_in_every_language(string language)
    {
        foreach (DisclosureForm form in DisclosureForm.All)
        {
            string[] types = await code.Types(language, $"edition-{form.Code}");
            string[] expected =
            [
                $"AnnualReport{form.Code}", "Agency", "ReportPeriod", "Overview", "NarrativePart", "ProactiveDisclosure", "DocumentFigures",
                "ItemFigures", "FeeFigures", "Requests", "ApplicantFigures", "Outcomes", "DeniedOutcomes", "UnableToProvideOutcomes",
                "NotProcessedOutcomes", "ReviewAndLitigation", "Litigation", "CaseFigures", "Problems", "OtherMatters",
            ];
            Assert.Empty(expected.Except(types));
            // Nothing but words that are enumerated and what one edition has alone.
            Assert.Empty(types.Except(expected).Except(["Kind", "Edition", "OtherOutcomes", "ProcurementFigures"]));
        }
    }

    [Fact]
    public async Task The_published_types_narrow_by_edition() =>
        await code.CompileTypeScript(Repository.PathOf("schema/govinfo.d.ts"), "narrowing.ts");

    [Fact]
    public async Task The_generated_types_narrow_by_edition() =>
        await code.CompileTypeScript(await code.PathOf("annual-report.d.ts"), "narrowing.ts");

    [Fact]
    public async Task The_published_types_are_those_that_the_schemas_give() =>
        await code.CompileTypeScript(Repository.PathOf("schema/govinfo.d.ts"), "agreement.ts");

    [Fact]
    public async Task The_compiler_detects_types_that_do_not_narrow()
    {
        string types = await code.PathOf("untagged.d.ts");
        string text = await File.ReadAllTextAsync(await code.PathOf("annual-report.d.ts"), TestContext.Current.CancellationToken);
        string untagged = text.Replace("\"2019\"", "string", StringComparison.Ordinal);
        await File.WriteAllTextAsync(types, untagged, TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => code.CompileTypeScript(types, "narrowing.ts"));
    }

    [Fact]
    public async Task Classes_of_quicktype_compile_in_TypeScript() =>
        await code.CompileTypeScript(null, [.. await code.Sources("typescript", "*.ts")]);

    [Fact]
    public async Task Classes_of_quicktype_compile_in_Python()
    {
        string[] sources = await code.Sources("python", "*.py");
        Assert.SkipWhen(Interpreter.Python.Missing is not null, Interpreter.Python.Missing ?? "");
        await Command.Run(Interpreter.Python.Program, Repository.Root, ["-m", "py_compile", .. sources]);
    }

    [Fact]
    public async Task Classes_of_quicktype_compile_in_Java()
    {
        string[] sources = await code.Sources("java", "*.java");
        Assert.SkipWhen(Interpreter.Java.Missing is not null, Interpreter.Java.Missing ?? "");
        // One run for each schema: all classes are in one package, and the schemas of the editions have classes of the same names.
        foreach (IGrouping<string?, string> schema in sources.GroupBy(Path.GetDirectoryName))
        {
            await Command.Run(
                Interpreter.Java.Program, Repository.Root, ["-d", await code.PathOf($"classes/{Path.GetFileName(schema.Key)}"), .. schema]);
        }
    }
}
