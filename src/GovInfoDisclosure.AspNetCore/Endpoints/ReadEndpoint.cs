using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Documents;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary><c>POST /read</c>: one document of any supported medium to a report with findings and places.</summary>
internal static class ReadEndpoint
{
    private static readonly LocalizedText OneFile = new("请求应当恰好有一个文件", "the request has to have exactly one file");

    public static async Task<IResult> HandleAsync(HttpRequest request, ReportDesk desk)
    {
        List<Upload> uploads = await Uploads.ReadAsync(request, desk.Options).Take(2)
            .ToListAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        if (uploads is not [var upload])
            return ProblemResult.BadRequest(OneFile);
        if (upload.Content is null)
            return ProblemResult.TooLarge;
        DocumentReadResult read = await desk.ReadAsync(upload, request.HttpContext.RequestAborted).ConfigureAwait(false);
        if (read.Report is null)
            return ProblemResult.Of(DisclosureProblems.Unreadable, read.Findings);
        Language language = desk.LanguageOf(request);
        return new JsonResult(
            language, writer => new DocumentReadResultJsonConverter(language).Write(writer, read, Wire.NoOptions));
    }
}
