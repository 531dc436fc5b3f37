using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The schemas of tables: groups nest, rows refer to a definition of their columns.</summary>
internal sealed class FigureSchemas(SharedDefinitions shared, DisclosureForm form)
{
    private readonly Dictionary<string, FormRow> _rows = form.Tables.SelectMany(t => t.Rows).ToDictionary(r => r.Pointer);

    public void AddTo(Schema parent, FormMember table)
    {
        foreach (FormMember member in table.Children)
        {
            JsonSchemaProperty property = _rows.TryGetValue(member.Pointer, out FormRow? row) ? Row(row) : Group(member);
            parent.Add(member.JsonName, property, isRequired: true);
        }
    }

    private JsonSchemaProperty Row(FormRow row) =>
        shared.Object(TypeNames.Of(row), form, Columns(row)).At(Texts.Describe(row.PrintedLabel, row.Label.English, row.Source));

    private JsonSchemaProperty Group(FormMember member)
    {
        FormRow first = _rows[member.Cells.First().Row.Pointer];
        FormGroup group = first.Groups.Single(g => g.Pointer == member.Pointer);
        Schema schema = new Schema { Description = Texts.Describe(group.Label) }.AsObject();
        AddTo(schema, member);
        return shared.Object(TypeNames.Of(member.JsonName), form, schema)
            .At(Texts.Describe(group.PrintedLabel, group.Label.English, first.Source));
    }

    private Schema Columns(FormRow row)
    {
        Schema columns = new Schema
        {
            Description = $"{row.Table.Label.Chinese}的一行: A row of {row.Table.Label.English.ToLowerInvariant()}.",
        }.AsObject();
        foreach (FormColumn column in row.Block.Columns)
        {
            columns.Add(column.JsonName, new JsonSchemaProperty
            {
                Reference = shared.Figure(column.Kind),
                Description = Texts.Describe(column.Label, row.Table.Section.Source),
            }, isRequired: true);
        }

        return columns;
    }
}
