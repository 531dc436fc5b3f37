using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Tests;

public class ReportSchemaTests
{
    [Theory]
    [MemberData(nameof(SchemaEditions.All), MemberType = typeof(SchemaEditions))]
    public void Every_member_has_its_label_and_term(FormEdition edition)
    {
        JsonNode schema = JsonNode.Parse(ReportSchema.For(edition))!;
        Assert.All(
            Members(schema), m => Assert.Matches(@"^[^:]*\p{IsCJKUnifiedIdeographs}[^:]*: [A-Z].*\.$", (string)m["description"]!));
    }

    [Theory]
    [MemberData(nameof(SchemaEditions.All), MemberType = typeof(SchemaEditions))]
    public void Every_cell_is_described_by_its_label_and_the_definition_of_its_kind(FormEdition edition)
    {
        JsonNode schema = JsonNode.Parse(ReportSchema.For(edition))!;
        foreach (FormCell cell in DisclosureForm.For(edition).Cells)
        {
            JsonNode member = cell.Pointer.Split('/')[1..].Aggregate(schema, (at, name) => Resolve(schema, at)["properties"]![name]!);
            Assert.StartsWith(cell.Column.Label.Chinese + ": ", (string)member["description"]!, StringComparison.Ordinal);
            Assert.Equal(
                cell.Kind switch { CellKind.Money => "money", CellKind.SignedCount => "change", _ => "count" },
                ((string)member["$ref"]!)["#/$defs/".Length..]);
        }
    }

    [Fact]
    public void Objects_and_nothing_else_have_titles_which_are_names_of_types_and_unique()
    {
        foreach (string text in (string[])[ReportSchema.Any, .. DisclosureForm.All.Select(f => ReportSchema.For(f.Edition))])
        {
            JsonNode schema = JsonNode.Parse(text)!;
            Assert.All(Members(schema), m => Assert.Null(m["title"]));
            ILookup<bool, KeyValuePair<string, JsonNode?>> definitions =
                schema["$defs"]!.AsObject().ToLookup(d => d.Value!["type"]!.ToString() == "object");
            Assert.All(definitions[true], d => Assert.Matches("^[A-Z][A-Za-z]+(?:20[0-9]{2})?$", (string)d.Value!["title"]!));
            Assert.All(definitions[true], d => Assert.Equal(d.Key, (string)d.Value!["title"]!, ignoreCase: true));
            Assert.All(definitions[false], d => Assert.Null(d.Value!["title"]));
        }
    }

    [Fact]
    public void What_editions_share_is_one_definition_and_what_they_do_not_names_the_edition()
    {
        string[] names = [.. JsonNode.Parse(ReportSchema.Any)!["$defs"]!.AsObject().Select(d => d.Key)];
        string[] shared = ["agency", "reportPeriod", "applicantFigures", "caseFigures", "deniedOutcomes"];
        string[] own = ["annualReport2019", "annualReport2021", "requests2019", "requests2021"];
        Assert.Empty(shared.Concat(own).Except(names));
        Assert.DoesNotContain("requests", names);
        Assert.DoesNotContain("normativeDocumentsFigures2021", names);
    }

    [Fact]
    public void The_edition_is_a_constant_by_which_the_alternatives_differ()
    {
        JsonNode schema = JsonNode.Parse(ReportSchema.Any)!;
        Assert.Equal(
            DisclosureForm.All.Select(f => f.Code),
            schema["oneOf"]!.AsArray().Select(a => (string)Resolve(schema, a!)["properties"]!["edition"]!["const"]!));
    }

    [Fact]
    public void The_identifier_and_the_data_have_the_version_of_the_format()
    {
        Assert.Contains("/schema/0/", (string)JsonNode.Parse(ReportSchema.Any)!["$id"]!, StringComparison.Ordinal);
        Assert.All(
            [FormData.For(FormEdition.Edition2021), RuleData.For(Rules.RequestRowTotal)],
            data => Assert.Equal(0, (int)JsonNode.Parse(data)!["formatVersion"]!));
    }

    [Fact]
    public void An_edition_that_does_not_exist_is_an_error_of_the_programmer() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportSchema.For((FormEdition)2020));

    [Fact]
    public void The_package_holds_the_published_files()
    {
        string project =
            File.ReadAllText(Path.Combine(Repository.Root, "src/GovInfoDisclosure.JsonSchema/GovInfoDisclosure.JsonSchema.csproj"));
        Assert.Contains(
            """<None Include="../../schema/*.schema.json" Pack="true" PackagePath="schema/" """, project, StringComparison.Ordinal);
        Assert.Equal(DisclosureForm.All.Length + 7, Directory.GetFiles(Repository.PathOf("schema/"), "*.schema.json").Length);
    }

    private static JsonNode Resolve(JsonNode schema, JsonNode at) =>
        (string?)(at["allOf"]?[0] ?? at)["$ref"] is { } reference ? schema["$defs"]![reference["#/$defs/".Length..]]! : at;

    private static IEnumerable<JsonNode> Members(JsonNode schema) => schema is JsonObject members
        ? members.SelectMany(
            m => (m.Key is "properties" ? m.Value!.AsObject().Select(p => p.Value!) : []).Concat(m.Value is null ? [] : Members(m.Value)))
        : schema is JsonArray items ? items.SelectMany(i => Members(i!)) : [];
}
