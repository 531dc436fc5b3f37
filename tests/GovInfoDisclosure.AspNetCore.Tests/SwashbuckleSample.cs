using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The published schema in the documents of Swashbuckle.</summary>
internal sealed class SwashbuckleSample : IDocumentFilter
{
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddEndpointsApiExplorer();
        #region README
        builder.Services.AddSwaggerGen(options =>
        {
            options.MapType<DisclosureReport>(() => DisclosureSchema.Of());
            options.DocumentFilter<SwashbuckleSample>();
        });
        #endregion
    }

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => DisclosureSchema.AddTo(swaggerDoc);
}
