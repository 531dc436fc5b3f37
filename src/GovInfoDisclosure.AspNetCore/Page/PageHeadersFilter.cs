using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Page;

/// <summary>What a browser may do with the answers that the page is made of: run and load nothing that does not come from here.</summary>
internal sealed class PageHeadersFilter : IEndpointFilter
{
    private const string Policy = "default-src 'self'; img-src 'self' data:";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        IHeaderDictionary headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }
}
