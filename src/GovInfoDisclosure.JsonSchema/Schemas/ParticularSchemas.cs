using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The schemas of the particulars around the tables.</summary>
internal sealed class ParticularSchemas(SharedDefinitions shared, DisclosureForm form)
{
    /// <summary>Adds the members, with their sources where these differ from that of the parent.</summary>
    public void AddTo(Schema parent, ImmutableArray<FormParticular> members, string? source = null)
    {
        foreach (FormParticular member in members)
        {
            string description = Texts.Describe(member.Label, member.Source == source ? null : member.Source);
            JsonSchemaProperty property = member.Kind == ParticularKind.Object
                ? Members(member).At(description)
                : Value(member, description);
            parent.Add(member.JsonName, property, member.IsRequired);
        }
    }

    private JsonSchemaProperty Value(FormParticular member, string description)
    {
        JsonSchemaProperty property = member.Kind switch
        {
            ParticularKind.Year => new()
            {
                Type = JsonObjectType.Integer,
                Minimum = DateOnly.MinValue.Year,
                Maximum = DateOnly.MaxValue.Year,
            },
            ParticularKind.Date => new() { Reference = shared.Date },
            ParticularKind.Word => Word(member),
            ParticularKind.List => new() { Type = JsonObjectType.Array, Item = Members(member).AsReference() },
            _ => new() { Type = JsonObjectType.String },
        };
        if (member.IsNullable)
            property.Type |= JsonObjectType.Null;
        property.Description = description;
        return property;
    }

    private static JsonSchemaProperty Word(FormParticular member)
    {
        var word = new JsonSchemaProperty { Type = JsonObjectType.String };
        foreach (string value in member.Words)
            word.Enumeration.Add(value);
        return word;
    }

    private Schema Members(FormParticular member)
    {
        Schema schema = new Schema { Description = Texts.Describe(member.Label) }.AsObject();
        AddTo(schema, member.Members, member.Source);
        return shared.Object(TypeNames.Of(member.JsonName), form, schema);
    }
}
