using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema.Data;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>
/// The forms as JSON, for programs without .NET: sections, tables, rows, columns, labels, aliases, JSON pointers, sources.
/// </summary>
public static class FormData
{
    /// <summary>The form of one edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is not a defined edition.</exception>
    public static string For(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        return JsonLayout.Write(new JsonObject
        {
            [PublishedFormat.Member] = PublishedFormat.Version,
            ["edition"] = form.Code,
            ["name"] = JsonValues.Of(form.Name),
            ["source"] = form.Source,
            ["firstYear"] = form.FirstYear,
            ["lastYear"] = form.LastYear,
            ["particulars"] = Members(form.Particulars),
            ["sections"] = JsonValues.Array(form.Sections.Select(Section)),
            ["tables"] = JsonValues.Array(form.Tables.Select(Table)),
        });
    }

    private static JsonArray Members(ImmutableArray<FormParticular> members) => JsonValues.Array(members.Select(m => new JsonObject
    {
        ["name"] = m.JsonName,
        ["kind"] = JsonValues.Word(m.Kind),
        ["required"] = m.IsRequired,
        ["nullable"] = m.IsNullable,
        ["label"] = JsonValues.Of(m.Label),
        ["source"] = m.Source,
        ["words"] = JsonValues.Of(m.Words),
        ["members"] = Members(m.Members),
    }));

    private static JsonObject Section(FormSection section) => new()
    {
        ["number"] = section.Number,
        ["printed"] = section.ToString(),
        ["pointer"] = "/" + section.JsonName,
        ["title"] = JsonValues.Of(section.Title),
        ["aliases"] = JsonValues.Of(section.Aliases),
        ["source"] = section.Source,
        ["narrative"] = section.IsNarrative,
        ["members"] = Members(section.Members),
    };

    private static JsonObject Table(FormTable table) => new()
    {
        ["pointer"] = table.Pointer,
        ["section"] = table.Section.Number,
        ["label"] = JsonValues.Of(table.Label),
        ["rowsSideBySide"] = table.RowsSideBySide,
        ["printedRelation"] = table.PrintedRelation,
        ["groups"] = JsonValues.Array(table.Rows.SelectMany(r => r.Groups).DistinctBy(g => g.Pointer).Select(Group)),
        ["blocks"] = JsonValues.Array(table.Blocks.Select(Block)),
    };

    private static JsonObject Group(FormGroup group) => new()
    {
        ["pointer"] = group.Pointer,
        ["numbering"] = group.Numbering,
        ["label"] = JsonValues.Of(group.Label),
        ["aliases"] = JsonValues.Of(group.Aliases),
    };

    private static JsonObject Block(FormBlock block) => new()
    {
        ["caption"] = block.Caption,
        ["rowHead"] = block.RowHead,
        ["columnHead"] = block.ColumnHead,
        ["columns"] = JsonValues.Array(block.Columns.Select(Column)),
        ["rows"] = JsonValues.Array(block.Rows.Select(Row)),
    };

    private static JsonObject Column(FormColumn column) => new()
    {
        ["name"] = column.JsonName,
        ["label"] = JsonValues.Of(column.Label),
        ["aliases"] = JsonValues.Of(column.Aliases),
        ["group"] = column.Group is { } group ? JsonValues.Of(group) : null,
        ["kind"] = JsonValues.Word(column.Kind),
        ["unit"] = column.Unit?.Name.Chinese,
    };

    private static JsonObject Row(FormRow row) => new()
    {
        ["pointer"] = row.Pointer,
        ["numbering"] = row.Numbering,
        ["label"] = JsonValues.Of(row.Label),
        ["aliases"] = JsonValues.Of(row.Aliases),
        ["source"] = row.Source,
        ["groups"] = JsonValues.Of(row.Groups.Select(g => g.Pointer)),
        ["cells"] = JsonValues.Of(row.Cells.Select(c => c.Pointer)),
    };
}
