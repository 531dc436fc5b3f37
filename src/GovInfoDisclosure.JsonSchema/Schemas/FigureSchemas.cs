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

    private JsonSchemaProperty Row(FormRow row) => new()
    {
        Reference = shared.Row(form, row),
        Title = row.PrintedLabel,
        Description = Texts.Describe(row.Label.English, row.Source),
    };

    private JsonSchemaProperty Group(FormMember member)
    {
        FormRow first = _rows[member.Cells.First().Row.Pointer];
        FormGroup group = first.Groups.Single(g => g.Pointer == member.Pointer);
        JsonSchemaProperty property = new JsonSchemaProperty().AsObject();
        property.Title = group.PrintedLabel;
        property.Description = Texts.Describe(group.Label.English, first.Source);
        AddTo(property, member);
        return property;
    }
}
