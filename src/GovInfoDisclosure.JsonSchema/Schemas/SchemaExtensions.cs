using NJsonSchema;
using Schema = NJsonSchema.JsonSchema;

namespace GovInfoDisclosure.JsonSchema.Schemas;

internal static class SchemaExtensions
{
    /// <summary>Makes the schema one of objects without unknown members.</summary>
    public static Schema AsObject(this Schema schema)
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

    /// <summary>
    /// A member described for its place whose value the definition describes. A reference beside a description would do, but some
    /// generators of code then make a type of its own for each place.
    /// </summary>
    public static JsonSchemaProperty At(this Schema definition, string description) =>
        new() { Description = description, AllOf = { definition.AsReference() } };

    public static Schema AsReference(this Schema definition) => new() { Reference = definition };
}
