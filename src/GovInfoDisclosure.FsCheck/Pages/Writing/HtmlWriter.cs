namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes web pages.</summary>
internal static class HtmlWriter
{
    public static string Write(PageDraft draft)
    {
        var text = new HtmlText(draft);
        var table = new HtmlTable(draft, text);
        var numbers = new PageNumbers(draft.Variant);
        string body = string.Concat(draft.Blocks.Select(block => block switch
        {
            PageTable rows => table.Write(rows),
            PageEnd end => string.Concat(numbers.Lines(end).Select(line => $"<p style=\"text-align:center\">{text.Of(line)}</p>\n")),
            PageLine line => Line(line, text),
            _ => "",
        }));
        if (draft.Has(LayoutQuirk.PageInTable))
            body = $"<table width=\"100%\" cellpadding=\"0\"><tr><td>\n{body}</td></tr></table>\n";
        if (draft.Has(LayoutQuirk.SiteAround))
            body = HtmlSite.Around(body, text.Of(draft.Report.Agency.Name ?? ""));
        string head = $"<head>\n{Head(draft)}<title>{text.Of(draft.Report.Title!)}</title>\n</head>\n";
        return $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n{head}<body>\n{body}</body>\n</html>\n";
    }

    // A name in the keywords that GB2312 does not have shows that the page is in GB18030, whatever it declares.
    private static string Head(PageDraft draft) => draft switch
    {
        _ when draft.Has(LayoutQuirk.DeclaredGb2312) =>
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">\n<meta name=\"keywords\" content=\"㑇街道,𠮷村,政务公开\">\n",
        _ when draft.Has(LayoutQuirk.Gb18030) => "<meta charset=\"gb18030\">\n",
        _ when draft.Has(LayoutQuirk.Utf16) => "",
        _ => "<meta charset=\"utf-8\">\n",
    };

    private static string Line(PageLine line, HtmlText text) => line.Role switch
    {
        LineRole.Title => $"<h1>{text.Of(line.Text)}</h1>\n",
        LineRole.Section => $"<h2>{text.Of(line.Text)}</h2>\n",
        LineRole.Part or LineRole.Caption => $"<h3>{text.Of(line.Text)}</h3>\n",
        LineRole.Prose => $"<p>{text.Indent}{text.Of(line.Text)}</p>\n",
        LineRole.Signature => $"<p style=\"text-align:right\">{text.Of(line.Text)}</p>\n",
        _ => $"<p>{text.Of(line.Text)}</p>\n",
    };
}
