using System.Text.Json;

namespace GovInfoDisclosure.Forms.Editions;

/// <summary>The particulars around the tables; they are the same in all editions.</summary>
internal static class SharedParticulars
{
    private const string YearlyReport = "《条例》第四十九条";

    /// <summary>The facts about a report on the form of the given code that a document prescribes.</summary>
    public static FormParticular[] Of(string code, string form) =>
    [
        new("edition", ParticularKind.Word, new("格式版本", "Edition of the form"), form) { IsRequired = true, Words = [code] },
        new("year", ParticularKind.Year, new("报告年度", "Report year"), YearlyReport) { IsRequired = true, IsNullable = true },
        new("title", ParticularKind.Text, new("标题", "Title"), form),
        new("agency", ParticularKind.Object, new("行政机关", "Agency that reports"), YearlyReport) { IsRequired = true, Members = [.. Agency] },
        new("period", ParticularKind.Object, new("统计期限", "Statistical period"), form) { Members = [.. Period(form)] },
        new("publishedOn", ParticularKind.Date, new("公布日期", "Day of publication"), YearlyReport),
        new("contact", ParticularKind.Text, new("联系方式", "Contact"), source: null),
        new("sourceAddress", ParticularKind.Text, new("来源网址", "Address the report was published at"), source: null),
    ];

    /// <summary>The members of a prose section.</summary>
    public static FormParticular[] Prose => [Text(new("正文", "Text of the section"))];

    /// <summary>The members of a prose section that may be divided into parts.</summary>
    public static FormParticular[] DividedProse =>
    [
        .. Prose,
        new("parts", ParticularKind.List, new("分项", "Parts of the section"), source: null)
        {
            Members =
            [
                new("heading", ParticularKind.Text, new("小标题", "Heading with its number"), source: null) { IsRequired = true },
                Text(new("正文", "Text of the part")),
            ],
        },
    ];

    private static FormParticular[] Agency =>
    [
        new("name", ParticularKind.Text, new("机关全称", "Full name of the agency"), YearlyReport)
        {
            IsRequired = true,
            IsNullable = true,
        },
        new("kind", ParticularKind.Word, new("机关类别", "Kind of agency"), YearlyReport)
        {
            Words = [.. Enum.GetNames<AgencyKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)],
        },
    ];

    private static FormParticular[] Period(string form) =>
    [
        new("from", ParticularKind.Date, new("起始日期", "First day"), form) { IsRequired = true },
        new("to", ParticularKind.Date, new("截止日期", "Last day"), form) { IsRequired = true },
    ];

    private static FormParticular Text(LocalizedText label) => new("text", ParticularKind.Text, label, source: null) { IsRequired = true };
}
