using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

internal static class SchemaExtensions
{
    /// <summary>Makes the schema one of objects without unknown members.</summary>
    public static T AsObject<T>(this T schema)
        where T : Schema
    {
        schema.Type = JsonObjectType.Object;
        schema.AllowAdditionalProperties = false;
        return schema;
    }

    public static void Add(this Schema schema, string name, JsonSchemaProperty property, bool isRequired)
    {
        schema.Properties[name] = property;
        if (isRequired)
            schema.RequiredProperties.Add(name);
    }
}
