using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>The schemas of the particulars around the tables.</summary>
internal sealed class ParticularSchemas(SharedDefinitions shared)
{
    public void AddTo(Schema parent, ImmutableArray<FormParticular> members)
    {
        foreach (FormParticular member in members)
        {
            JsonSchemaProperty property = Of(member);
            if (member.IsNullable)
                property.Type |= JsonObjectType.Null;
            property.Title = member.Label.Chinese;
            property.Description = Texts.Describe(member.Label.English, member.Source);
            parent.Add(member.JsonName, property, member.IsRequired);
        }
    }

    private JsonSchemaProperty Of(FormParticular member) => member.Kind switch
    {
        ParticularKind.Year => new() { Type = JsonObjectType.Integer, Minimum = DateOnly.MinValue.Year, Maximum = DateOnly.MaxValue.Year },
        ParticularKind.Date => new() { Reference = shared.Date },
        ParticularKind.Word => Word(member),
        ParticularKind.Object => WithMembers(new JsonSchemaProperty(), member),
        ParticularKind.List => new() { Type = JsonObjectType.Array, Item = WithMembers(new Schema(), member) },
        _ => new() { Type = JsonObjectType.String },
    };

    private static JsonSchemaProperty Word(FormParticular member)
    {
        var word = new JsonSchemaProperty { Type = JsonObjectType.String };
        foreach (string value in member.Words)
            word.Enumeration.Add(value);
        return word;
    }

    private T WithMembers<T>(T schema, FormParticular member)
        where T : Schema
    {
        AddTo(schema.AsObject(), member.Members);
        return schema;
    }
}
