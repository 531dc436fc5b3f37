using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>Turns what the server refuses while a body is read, and what has to wait too long, into problem details.</summary>
internal sealed class BadRequestFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (BusyException)
        {
            return ProblemResult.Busy;
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? ProblemResult.TooLarge
                : ProblemResult.BadRequest(new($"无法读取请求内容：{exception.Message}", $"the body cannot be read: {exception.Message}"));
        }
    }
}
