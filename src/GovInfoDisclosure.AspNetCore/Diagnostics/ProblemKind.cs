using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Diagnostics;

/// <summary>A kind of problem: one type of problem details.</summary>
internal sealed record ProblemKind(string Type, int Status, LocalizedText Title, LocalizedText? Remedy = null)
{
    private static readonly ImmutableArray<ProblemKind> All =
    [
        new(DisclosureProblems.NotAReport, StatusCodes.Status400BadRequest,
            new("请求内容不是年度报告的 JSON", "The body is no report in JSON")),
        new(DisclosureProblems.InvalidReport, StatusCodes.Status422UnprocessableEntity,
            new("年度报告有错误", "The report has errors")),
        new(DisclosureProblems.Unreadable, StatusCodes.Status422UnprocessableEntity,
            new("文件无法读取为年度报告", "The document cannot be read as a report"),
            new("请提供带文字的文件，例如 .docx、.doc、.wps、.xlsx、.xls、.et、.pdf、.ofd、.odt、.ods、.rtf、.html、.mht、.csv、.md、.txt 或 .json。",
                "Send a file that has text, such as .docx, .doc, .xlsx, .xls, .pdf, .ofd, .odt, .ods, .rtf, .html, .mht, "
                + ".csv, .md, .txt or .json.")),
        new(DisclosureProblems.TooLarge, StatusCodes.Status413PayloadTooLarge,
            new("请求内容超过上限", "The body is larger than the limit"),
            new("请压缩或删除文件中的图片后重试。", "Compress or remove the pictures in the document and try again.")),
        new(DisclosureProblems.BadRequest, StatusCodes.Status400BadRequest,
            new("请求有误", "The request is not valid")),
        new(DisclosureProblems.Busy, StatusCodes.Status503ServiceUnavailable,
            new("服务正忙", "The service is busy"),
            new("请稍后重试。", "Try again in a moment.")),
    ];

    public static ProblemKind? Find(string type) => All.FirstOrDefault(k => k.Type == type);
}
