using GovInfoDisclosure.Architecture.Tests.Editions;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.Architecture.Tests;

/// <summary>A new edition of the form is rows in one file and an entry in the list of editions.</summary>
public sealed class InventedEditionTests(InventedEdition invented) : IClassFixture<InventedEdition>
{
    [Fact]
    public void Three_source_files_are_enough() => Assert.InRange(InventedEdition.Touched.Count, 1, 3);

    [Theory]
    [InlineData("The_form_has_the_new_row_and_the_renamed_column")]
    [InlineData("Reports_pass_through_JSON")]
    [InlineData("Generated_reports_are_in_order")]
    [InlineData("Generated_reports_use_the_new_row")]
    [InlineData("A_changed_figure_of_the_new_row_breaks_its_row_and_its_column")]
    [InlineData("Years_have_their_editions")]
    [InlineData("Written_documents_read_as_written")]
    [InlineData("Generated_documents_read_as_printed")]
    [InlineData("The_schema_demands_the_new_row")]
    public void Everything_follows(string method)
    {
        string[] wrong = [.. invented.Call(method)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Take(20)));
    }

    [Fact]
    public void Files_of_the_other_editions_stay_as_they_are()
    {
        string schema = Repository.PathOf("schema");
        string newest = DisclosureForm.All[^1].Code;
        foreach ((string path, string text) in invented.Files()
            .Where(f => DisclosureForm.All.Any(form => f.Key.Contains($"edition-{form.Code}", StringComparison.Ordinal))))
        {
            // The one fact that a new edition changes: the edition before it ends.
            string expected = path == $"forms/edition-{newest}.json"
                ? text.Replace("\"lastYear\": 2026", "\"lastYear\": null", StringComparison.Ordinal)
                : text;
            Assert.Equal(File.ReadAllText(Path.Combine(schema, path)), expected);
        }
    }

    [Fact]
    public void The_edition_has_files_of_its_own() =>
        Assert.InRange(invented.Files().Count(f => f.Key.Contains("edition-2027", StringComparison.Ordinal)), 100, 1000);

    [Fact]
    public void Samples_of_rules_stay_as_they_are()
    {
        foreach ((string path, string text) in invented.Files().Where(f => f.Key.StartsWith("rules/", StringComparison.Ordinal)))
            Assert.Equal(SamplesIn(File.ReadAllText(Repository.PathOf(Path.Combine("schema", path)))), SamplesIn(text));
    }

    [Fact]
    public void Seeds_of_the_other_editions_give_the_same_reports()
    {
        foreach (DisclosureForm form in DisclosureForm.All)
        {
            Assert.Equal(
                Enumerable.Range(1, 8).Select(seed => System.Text.Encoding.UTF8
                    .GetString(ReportJson.Write(ReportGenerator.Consistent(seed, new() { Edition = form.Edition }).Report))),
                invented.Call("Generated", form.Code));
        }
    }

    private static string SamplesIn(string rule) => rule[rule.IndexOf("\"samples\"", StringComparison.Ordinal)..];
}
