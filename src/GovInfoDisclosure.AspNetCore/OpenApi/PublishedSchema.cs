using System.Text.Json.Nodes;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GovInfoDisclosure.AspNetCore.OpenApi;

/// <summary>Shows the types of the library with their published schemas.</summary>
internal static class PublishedSchema
{
    // The parts of a report that have a name of their own there.
    private static readonly Dictionary<Type, string> Parts = new()
    {
        [typeof(Agency)] = "agency",
        [typeof(ReportPeriod)] = "period",
        [typeof(Narrative)] = "overview",
        [typeof(ProactiveDisclosure)] = "proactiveDisclosure",
        [typeof(Requests)] = "requests",
        [typeof(ReviewAndLitigation)] = "reviewAndLitigation",
    };

    private static readonly HashSet<Type> Answers =
        [typeof(Finding), typeof(CheckedReport), typeof(CheckResult), typeof(DocumentReadResult)];

    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Document is { } document && Find(context.JsonTypeInfo.Type, document) is { } published)
        {
            DisclosureSchema.AddTo(document);
            SchemaCopy.Fill(schema, published);
        }

        return Task.CompletedTask;
    }

    /// <summary>Lets the component of reports refer to those of the editions, whose content the generator copies into it.</summary>
    public static Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (document.Components?.Schemas?.ContainsKey(SchemaJson.Report) == true)
            document.Components.Schemas[SchemaJson.Report] = DisclosureSchema.Of(document);
        return Task.CompletedTask;
    }

    private static OpenApiSchema? Find(Type type, OpenApiDocument document)
    {
        if (type == typeof(DisclosureReport))
            return DisclosureSchema.Of(document);
        if (Answers.Contains(type))
            return AnswerOf(type, document);
        return Parts.TryGetValue(type, out string? member) ? PartOf(member, document) : null;
    }

    // The answers refer to each other and to reports by name.
    private static OpenApiSchema AnswerOf(Type type, OpenApiDocument document)
    {
        document.AddComponent(SchemaJson.Report, DisclosureSchema.Of(document));
        foreach ((string name, JsonObject schema) in SchemaJson.Answers())
            document.AddComponent(name, SchemaCopy.Parse(schema, document));
        return SchemaCopy.Parse(SchemaJson.Answers().First(a => a.Key == type.Name).Value, document);
    }

    private static OpenApiSchema PartOf(string member, OpenApiDocument document)
    {
        OpenApiSchema[] editions = [.. DisclosureForm.All
            .Select(f => SchemaJson.MemberOf(f, member)).OfType<JsonObject>()
            .DistinctBy(s => s.ToJsonString())
            .Select(s => SchemaCopy.Parse(s, document))];
        return editions is [var only] ? only : new OpenApiSchema { AnyOf = [.. editions] };
    }
}
