namespace GovInfoDisclosure.Forms.Editions;

/// <summary>The rows, columns and relations that all editions print alike.</summary>
internal static class SharedTables
{
    public static readonly LocalizedText Organizations = new("法人或其他组织", "Legal persons and other organizations");

    public static RowSpec GovernmentRules => new("", "governmentRules", "规章", "Government rules");

    public static RowSpec Penalties => new("", "penalties", "行政处罚", "Administrative penalties");

    public static RowSpec Compulsion => new("", "compulsion", "行政强制", "Administrative compulsion", "行政强制措施");

    public static RowSpec Licensing => new("", "licensing", "行政许可", "Administrative licensing", "行政许可事项");

    public static RowSpec Fees => new("", "fees", "行政事业性收费", "Administrative and institutional fees", "行政事业收费");

    /// <summary>A block of table two.</summary>
    public static BlockSpec Article20(string caption, ColumnSpec[] columns, params EntrySpec[] rows) =>
        new(caption, columns, rows) { RowHead = "信息内容" };

    /// <summary>Table three around the rows of （六）其他处理, the only ones in which the editions differ.</summary>
    public static TableSpec Requests(EntrySpec otherOutcomes) => new(
        3, "requests", "表三", "Table three",
        new BlockSpec(Caption: null, Applicants,
            new RowSpec("一、", "newlyReceived", "本年新收政府信息公开申请数量", "Newly received requests", "本年新收申请数量", "本年新收"),
            new RowSpec("二、", "carriedOver", "上年结转政府信息公开申请数量", "Requests carried over from last year", "上年结转申请数量", "上年结转"),
            new GroupSpec("三、", "outcomes", "本年度办理结果", "Outcomes this year", ["办理结果", "本年度处理结果"],
                new RowSpec("（一）", "granted", "予以公开", "Granted"),
                new RowSpec("（二）", "partiallyGranted", "部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially granted", "部分公开"),
                Denied,
                UnableToProvide,
                NotProcessed,
                otherOutcomes,
                new RowSpec("（七）", "total", "总计", "Total of outcomes", "合计")),
            new RowSpec("四、", "carriedForward", "结转下年度继续办理", "Carried forward to next year", "结转下年度继续办理数量", "结转下年度"))
        {
            ColumnHead = "申请人情况",
        })
    {
        PrintedRelation = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    };

    public static TableSpec ReviewAndLitigation => new(
        4, "reviewAndLitigation", "表四", "Table four",
        new BlockSpec(Caption: null, Results,
            new RowSpec("", "reconsideration", "行政复议", "Administrative reconsideration"),
            new GroupSpec("", "litigation", "行政诉讼", "Administrative litigation", [],
                new RowSpec("", "direct", "未经复议直接起诉", "Litigation without reconsideration"),
                new RowSpec("", "afterReconsideration", "复议后起诉", "Litigation after reconsideration"))))
    {
        RowsSideBySide = true,
    };

    /// <summary>The relations R1 to R4 over tables three and four.</summary>
    public static RelationSpec[] Relations =>
    [
        new(Rules.RequestRowTotal, "requests", RelationDirection.EachRow, "total", SubjectIsTotal: true,
            new(1, "naturalPersons"), new(1, "commercialEnterprises"), new(1, "researchInstitutions"),
            new(1, "publicWelfareOrganizations"), new(1, "legalServiceInstitutions"), new(1, "others"), new(-1, "total")),
        new(Rules.OutcomeTotal, "requests", RelationDirection.EachColumn, "outcomes/total", SubjectIsTotal: true,
            new(1, "outcomes/granted"), new(1, "outcomes/partiallyGranted"), new(1, "outcomes/denied/*"),
            new(1, "outcomes/unableToProvide/*"), new(1, "outcomes/notProcessed/*"), new(1, "outcomes/other/*"), new(-1, "outcomes/total")),
        new(Rules.ReceivedEqualsHandled, "requests", RelationDirection.EachColumn, "carriedForward", SubjectIsTotal: false,
            new(1, "newlyReceived"), new(1, "carriedOver"), new(-1, "outcomes/total"), new(-1, "carriedForward")),
        new(Rules.CaseTotal, "reviewAndLitigation", RelationDirection.EachRow, "total", SubjectIsTotal: true,
            new(1, "upheld"), new(1, "corrected"), new(1, "otherResult"), new(1, "pending"), new(-1, "total")),
    ];

    private static ColumnSpec[] Applicants =>
    [
        new("naturalPersons", "自然人", "Natural persons", "公民"),
        new("commercialEnterprises", "商业企业", "Commercial enterprises") { Group = Organizations },
        new("researchInstitutions", "科研机构", "Research institutions") { Group = Organizations },
        new("publicWelfareOrganizations", "社会公益组织", "Public welfare organizations") { Group = Organizations },
        new("legalServiceInstitutions", "法律服务机构", "Legal service institutions") { Group = Organizations },
        new("others", "其他", "Others") { Group = Organizations },
        new("total", "总计", "Total", "合计"),
    ];

    private static ColumnSpec[] Results =>
    [
        new("upheld", "结果维持", "Upheld"),
        new("corrected", "结果纠正", "Corrected"),
        new("otherResult", "其他结果", "Other result"),
        new("pending", "尚未审结", "Pending"),
        new("total", "总计", "Total", "合计"),
    ];

    private static GroupSpec Denied => new("（三）", "denied", "不予公开", "Denied", [],
        new RowSpec("1.", "stateSecret", "属于国家秘密", "State secret"),
        new RowSpec("2.", "prohibitedByLaw", "其他法律行政法规禁止公开", "Prohibited by other laws or regulations", "其他法律、行政法规禁止公开"),
        new RowSpec("3.", "securityAndStability", "危及“三安全一稳定”", "Endangers security or stability"),
        new RowSpec("4.", "thirdPartyRights", "保护第三方合法权益", "Protects third-party rights"),
        new RowSpec("5.", "internalAffairs", "属于三类内部事务信息", "Internal affairs information"),
        new RowSpec("6.", "processInformation", "属于四类过程性信息", "Process information"),
        new RowSpec("7.", "enforcementFile", "属于行政执法案卷", "Administrative enforcement file"),
        new RowSpec("8.", "administrativeQuery", "属于行政查询事项", "Administrative query"));

    private static GroupSpec UnableToProvide => new("（四）", "unableToProvide", "无法提供", "Unable to provide", [],
        new RowSpec("1.", "notHeld", "本机关不掌握相关政府信息", "Not held by the agency"),
        new RowSpec("2.", "requiresCreation", "没有现成信息需要另行制作", "Would have to be created", "没有现成信息，需要另行制作"),
        new RowSpec("3.", "stillUnclear", "补正后申请内容仍不明确", "Still unclear after supplement"));

    private static GroupSpec NotProcessed => new("（五）", "notProcessed", "不予处理", "Not processed", [],
        new RowSpec("1.", "petition", "信访举报投诉类申请", "Petition, report or complaint"),
        new RowSpec("2.", "duplicate", "重复申请", "Duplicate request"),
        new RowSpec("3.", "publication", "要求提供公开出版物", "Asks for a public publication"),
        new RowSpec("4.", "excessive", "无正当理由大量反复申请", "Excessive requests without good reason"),
        new RowSpec("5.", "reconfirmation", "要求行政机关确认或重新出具已获取信息", "Asks to confirm or reissue information already obtained"));
}
