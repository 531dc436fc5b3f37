using System.Collections.Immutable;
using GovInfoDisclosure.SchemaWriter;
using GovInfoDisclosure.SchemaWriter.Conformance;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>What NJsonSchema, which knows drafts up to 07, makes of the published schemas as a validator.</summary>
public class NJsonSchemaTests
{
    private static readonly ImmutableArray<ConformanceCase> Cases =
        [.. ConformanceCases.All().Where(c => c.Structure is Structure.Valid or Structure.Invalid)];

    // Integers beyond 64 bits, valid and invalid: NJsonSchema gives no verdict but throws.
    private static readonly string[] BeyondIt = ["count-23-digits", "money-lowest"];

    [Fact]
    public async Task It_does_not_resolve_the_definitions_of_the_current_draft()
    {
        Schema schema = await Read("annual-report.schema.json");
        Assert.Throws<InvalidOperationException>(() => schema.Validate(Cases[0].Text));
    }

    [Theory]
    [InlineData("annual-report")]
    [InlineData("edition-2019")]
    [InlineData("edition-2021")]
    public async Task With_the_twin_it_decides_all_conformance_cases_but_integers_beyond_64_bits(string name)
    {
        ConformanceCase[] cases = [.. CasesOf(name)];
        Assert.Contains(cases, c => c.Structure == Structure.Invalid);
        Assert.Equal(BeyondIt, (await WrongVerdicts($"{Draft07.Folder}/{name}.schema.json", cases)).Distinct().Order());
    }

    [Fact]
    public async Task It_does_not_detect_a_member_that_occurs_twice()
    {
        Schema schema = await Read($"{Draft07.Folder}/annual-report.schema.json");
        Assert.All(ConformanceCases.All().Where(c => c.Name == "member-twice"), c => Assert.Empty(schema.Validate(c.Text)));
    }

    private static IEnumerable<ConformanceCase> CasesOf(string name) =>
        Cases.Where(c => name is "annual-report" || name.EndsWith(c.Form.Code, StringComparison.Ordinal));

    private static async Task<string[]> WrongVerdicts(string file, IEnumerable<ConformanceCase> cases)
    {
        Schema schema = await Read(file);
        return [.. cases.Where(c => Accepts(schema, c.Text) != (c.Structure == Structure.Valid)).Select(c => c.Name)];
    }

    private static bool? Accepts(Schema schema, string text)
    {
        try
        {
            return schema.Validate(text).Count == 0;
        }
        catch (InvalidCastException)
        {
            return null;
        }
    }

    private static async Task<Schema> Read(string file) =>
        await Schema.FromJsonAsync(
            await File.ReadAllTextAsync(Repository.PathOf($"schema/{file}"), TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);
}
