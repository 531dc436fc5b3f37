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
        Assert.All(Members(schema), m =>
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", (string)m["title"]!);
            Assert.Matches("^[A-Z].*\\.$", (string)m["description"]!);
        });
    }

    [Theory]
    [MemberData(nameof(SchemaEditions.All), MemberType = typeof(SchemaEditions))]
    public void Every_cell_is_described_by_the_definition_of_its_kind(FormEdition edition)
    {
        JsonNode schema = JsonNode.Parse(ReportSchema.For(edition))!;
        foreach (FormCell cell in DisclosureForm.For(edition).Cells)
        {
            JsonNode member = cell.Pointer.Split('/')[1..].Aggregate(schema, (at, name) => Resolve(schema, at)["properties"]![name]!);
            Assert.Equal(cell.Column.Label.Chinese, (string)member["title"]!);
            Assert.Equal(
                cell.Kind switch { CellKind.Money => "money", CellKind.SignedCount => "change", _ => "count" },
                ((string)member["$ref"]!)["#/$defs/".Length..]);
        }
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
        Assert.Equal(DisclosureForm.All.Length + 1, Directory.GetFiles(Repository.PathOf("schema/"), "*.schema.json").Length);
    }

    private static JsonNode Resolve(JsonNode schema, JsonNode at) =>
        (string?)at["$ref"] is { } reference ? schema["$defs"]![reference["#/$defs/".Length..]]! : at;

    private static IEnumerable<JsonNode> Members(JsonNode schema) => schema is JsonObject members
        ? members.SelectMany(
            m => (m.Key is "properties" ? m.Value!.AsObject().Select(p => p.Value!) : []).Concat(m.Value is null ? [] : Members(m.Value)))
        : schema is JsonArray items ? items.SelectMany(i => Members(i!)) : [];
}
