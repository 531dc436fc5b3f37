namespace GovInfoDisclosure.Narratives;

/// <summary>
/// The words by which narratives of reports state figures, as data. What is not among them is unknown, and a figure beside unknown words is
/// left alone: a doubtful reading is no finding.
/// </summary>
internal static class Lexicon
{
    /// <summary>The words that begin with a character, longest first.</summary>
    public static ReadOnlySpan<Word> BeginningWith(char first) => Words.TryGetValue(first, out Word[]? words) ? words : [];

    private static readonly Dictionary<char, Word[]> Words = All().GroupBy(w => w.Text[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ToArray());

    private const string WholeAreas = "全县 全市 全区 全镇 全乡 全省 全街道 全旗 全州 全盟 全自治区";

    // With an area before them, all that is in it; alone, bodies of any kind.
    private const string WholeGovernments = "行政机关 各行政机关 各级行政机关 各级各部门 各级政府 各级政府部门 各级政府及部门 各级政府及其部门 各级机关 各级政府机关";

    private const string CarriesForward = "结转 结转至 结转到 结转入 转 转至 转到 转入 留待";
    private const string Handled = " 办理 继续办理 继续处理";
    private const string NextYears = "下年度 下年 下一年度 下一年 次年";

    private static IEnumerable<Word> All() =>
    [
        .. Of(Sense.Filler, "",
            "总共 共 度 年内 期间 各类 各项 各种 已经 已 为 是 达到 达 大幅 大幅度 明显 显著 略 略有 小幅 持续 较多 较少 以 名义 加上 来自 "
            + "形式 件 持平 基本持平 无变化 没有变化 变化不大 的 了 等 有 共有 总数 总量 数量 件数 总件数 "
            + "结果为 结果 方式 情形 情况 事项 案件 案 工作 依法 依规 依照规定 按照规定 按规定 规范 妥善 认真 逐一 全力 稳妥 "
            + "政府信息公开 政府信息 信息公开 政务公开 公开 因 被 提起 提出 引起 涉及政府信息公开 涉政府信息公开 有关 相关 发生 产生 新 另有 另 同时 此外 "
            + "方面 数 实际 在 对 于 至 到 由 向 经 并 也 还 作出 做出 实施 完成 本 该 上述 以上 包括 包含 含 即 由此 所 任何 一 予以 类 人数 年度 事宜 期内 截至年底 截至年末 "
            + "截止年底 年末 年底 尚有 仍有 剩余 社会公众 公众 申请人 总额 总金额 通过 方面情况 这些 全部有效"),
        .. Of(Sense.Sum, "", "共计 合计 总计"),
        .. Of(Sense.Respectively, "", "分别为 分别"),
        .. Of(Sense.InTime, "", "及时 按时 按期 按期限 如期"),
        .. Of(Sense.Cause, "", "因政府信息公开引发 因信息公开引发 因政府信息公开工作引发 因信息公开工作引发 因政务公开引发 因政府信息公开申请引发 因依申请公开引发"),
        .. Of(Sense.Aside, "", "修改 修订 已审结"),
        .. Of(Sense.And, "", "、 和 与 及 以及 或 或者 暨"),
        .. Of(Sense.Among, "", "其中 中"),
        .. Of(Sense.ThisPeriod, "", "全年度 全年 本年度内 本年度 本年 今年以来 今年 当年度 当年 年度内 报告年度 一年来 报告期内 报告期 统计期内 "
            + "截至12月底 截止12月底 截至12月31日 截止12月31日"),
        .. Of(Sense.OtherPeriod, "",
            "上一年度 上一年 上年度 上年 去年 前年 往年 历年 近年来 近三年 近两年 近几年 连续 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 "
            + "季度 上半年 下半年 每年 每月 每季度 月均 年均 日均 以来 截至 截止 自 起 此前 之前 同期"),
        .. Of(Sense.Plan, "", "下一步 下一年度 下一年 下年度 下年 明年 来年 次年 今后 计划 拟 将 力争 预计 争取 确保 目标 要求"),
        .. Of(Sense.Cumulative, "", "累计"),
        .. Of(Sense.OtherBody, "",
            "各乡镇 各镇 各街道 各部门 各单位 各级 各科室 各县 各区 各市 各地 各局 各委办局 各行政机关 下属 所属 下级 下辖 辖区 辖内 直属 基层 "
            + "乡镇 街道办 全系统 系统 上级 有关部门 相关部门 其他部门 其他单位 兄弟单位"),
        .. Of(Sense.OwnBody, "",
            "我单位 我机关 我部门 我局 我县 我镇 我乡 我办 我委 我区 我市 我省 我街道 我厅 我院 我处 我中心 我旗 我州 我盟 我分局 我管委会 本单位 本机关 本部门 "
            + "本行政机关 本局 本县 本镇 本乡 本办 本委 本区 本市 本省 本街道 本厅 本院 我校 我园 我所 我站 我馆 我会 我队 本校 本园 本所 本站 全校 全局 全委 全办 全厅"),
        .. Of(Sense.WholeArea, "", WholeAreas),
        .. WholeAreas.Split(' ').SelectMany(a => WholeGovernments.Split(' ').Select(g => new Word(a + g, Sense.WholeArea, ""))),
        .. Of(Sense.Request, "",
            "政府信息公开申请 政务信息公开申请 信息公开申请 依申请公开政府信息 依申请公开信息 依申请公开申请 依申请公开 公开申请 申请公开 申请 申请件 申请书 "
            + "政府信息公开申请书 申请量 办件 依申请公开件 政府信息公开申请件"),
        .. Of(Sense.Receive, "new", "新收到 新收 新接收 新受理 新增 本年新收"),
        .. Of(Sense.Receive, "", "收到 收悉 接收 接到 接收到 受理 收 登记 收件 受理量"),
        .. Of(Sense.Handle, "", "办理 处理 共办理 受理办理 承办 应办理 需办理 应办 需办 实际办理"),
        .. Of(Sense.Answer, "", "答复 回复 予以答复 作出答复 答复完毕"),
        .. Of(Sense.Conclude, "", "办结 办理完结 办理完毕 办理完成 处理完毕 办毕 结案 办结量"),
        .. Of(Sense.CarriedOver, "",
            "加上年结转 上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转入 上年度转入 上年转结 结转上年 结转上年度 上年未办结 上年度未办结"),
        .. Of(Sense.CarriedForward, "", "年末结转 年底结转 未办结 尚在办理 正在办理"),
        .. from carry in CarriesForward.Split(' ')
           from year in NextYears.Split(' ')
           from handled in Handled.Split(' ')
           select new Word(carry + year + handled, Sense.CarriedForward, ""),
        .. Of(Sense.Carry, "", "结转"),
        .. Of(Sense.Outcome, "outcomes/granted", "予以公开 公开答复 同意公开 准予公开 全部公开 予以全部公开"),
        .. Of(Sense.Outcome, "outcomes/partiallyGranted", "部分公开 同意部分公开 予以部分公开 部分予以公开"),
        .. Of(Sense.Outcome, "outcomes/denied", "不予公开 决定不予公开"),
        .. Of(Sense.Outcome, "outcomes/unableToProvide", "无法提供"),
        .. Of(Sense.Outcome, "outcomes/notProcessed", "不予处理"),
        .. Of(Sense.Outcome, "outcomes/other", "其他处理 不再处理"),
        .. OfReason("denied/stateSecret", "国家秘密"),
        .. Of(Sense.Outcome, "outcomes/denied/securityAndStability", "危及三安全一稳定 危及“三安全一稳定”"),
        .. OfReason("denied/thirdPartyRights", "第三方合法权益 保护第三方合法权益"),
        .. OfReason("denied/internalAffairs", "三类内部事务信息 内部事务信息"),
        .. OfReason("denied/processInformation", "四类过程性信息 过程性信息"),
        .. OfReason("denied/enforcementFile", "行政执法案卷 行政执法案卷信息"),
        .. OfReason("denied/administrativeQuery", "行政查询事项"),
        .. Of(Sense.Outcome, "outcomes/unableToProvide/notHeld", "本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息"),
        .. Of(Sense.Outcome, "outcomes/unableToProvide/requiresCreation", "没有现成信息需要另行制作 需要另行制作 没有现成信息"),
        .. Of(Sense.Outcome, "outcomes/unableToProvide/stillUnclear", "补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确"),
        .. OfReason("notProcessed/petition", "信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请"),
        .. OfReason("notProcessed/duplicate", "重复申请"),
        .. Of(Sense.Outcome, "outcomes/notProcessed/publication", "要求提供公开出版物"),
        .. Of(Sense.Outcome, "outcomes/notProcessed/excessive", "无正当理由大量反复申请"),
        .. Of(Sense.Outcome, "outcomes/other/supplementOverdue", "无正当理由逾期不补正 逾期不补正"),
        .. Of(Sense.Outcome, "outcomes/other/feeOverdue", "逾期未缴费 逾期未缴纳费用 逾期未缴纳信息处理费 逾期不缴费"),
        .. Of(Sense.Applicant, "naturalPersons", "自然人申请 自然人 公民个人 个人申请 个人"),
        .. Of(Sense.Applicant, "naturalPersons|total", "公民 公民申请 群众"),
        .. Of(Sense.Applicant, "*",
            "法人或其他组织申请 法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人与其他组织 法人或组织 法人申请 法人 单位申请 "
            + "企业及其他组织申请 企业及其他组织 企业和其他组织"),
        .. Of(Sense.Applicant, "commercialEnterprises", "商业企业"),
        .. Of(Sense.Applicant, "commercialEnterprises|*", "企业申请 企业"),
        .. Of(Sense.Applicant, "researchInstitutions", "科研机构"),
        .. Of(Sense.Applicant, "publicWelfareOrganizations", "社会公益组织"),
        .. Of(Sense.Applicant, "legalServiceInstitutions", "法律服务机构"),
        .. Of(Sense.Case, "reconsideration", "行政复议申请 行政复议案件 行政复议 复议案件 复议申请 复议"),
        .. Of(Sense.Case, "litigation", "行政诉讼案件 行政诉讼 诉讼案件 诉讼"),
        .. Of(Sense.Case, "litigation/direct", "未经复议直接起诉 未经行政复议直接起诉 直接起诉"),
        .. Of(Sense.Case, "litigation/afterReconsideration", "复议后起诉 经复议后起诉"),
        .. Of(Sense.CaseResult, "upheld", "结果维持 维持原行政行为 被维持 维持"),
        .. Of(Sense.CaseResult, "corrected", "结果纠正 被纠正 纠正 被纠错 纠错"),
        .. Of(Sense.CaseResult, "otherResult", "其他结果"),
        .. Of(Sense.CaseResult, "pending", "尚未审结 未审结 尚未办结 正在审理 尚在审理"),
        .. Of(Sense.Document, "normativeDocuments", "行政规范性文件 规范性文件"),
        .. Of(Sense.Document, "governmentRules", "政府规章 地方政府规章 部门规章 规章"),
        .. Of(Sense.Stock, "issued", "制发 制定 制定出台 制定印发 出台 印发 发布 制定发布 新制发 新制定 新出台 制作"),
        .. Of(Sense.Stock, "newlyMade", "新制作"),
        .. Of(Sense.Stock, "newlyDisclosed", "新公开"),
        .. Of(Sense.Stock, "totalDisclosed", "对外公开总数量 对外公开总数 对外公开"),
        .. Of(Sense.Stock, "repealed", "废止 宣布废止 清理废止"),
        .. Of(Sense.Stock, "inForce", "现行有效 现有有效"),
        .. Of(Sense.Decision, "licensing", "行政许可决定 行政许可处理决定 行政许可案件 行政许可"),
        .. Of(Sense.Decision, "penalties", "行政处罚决定 行政处罚处理决定 行政处罚案件 行政处罚"),
        .. Of(Sense.Decision, "compulsion", "行政强制决定 行政强制处理决定 行政强制案件 行政强制措施 行政强制"),
        .. Of(Sense.Fee, "fees", "行政事业性收费金额 行政事业性收费收入 行政事业性收费总金额 行政事业性收费"),
        .. Of(Sense.Filler, "", "收费金额 金额 收取 征收 收入 决定 而 所有 实现 实现了 各渠道 各种渠道 各类渠道 各种途径 多种渠道 涉信息公开 涉及信息公开 "
            + "因不服政府信息公开答复 因不服信息公开答复 不服政府信息公开答复"),
        .. Of(Sense.Negation, "", "未收到 没有收到 未接到 未接收到 未受理 没有接到 未发生 没有发生 未出现 未产生 没有产生 没有 未有 不存在 无 未 零"),
        .. Of(Sense.All, "", "全部 均已 均 都已 都"),
        .. Of(Sense.Increase, "", "增长 增加 上升 增幅 提高 多"),
        .. Of(Sense.Decrease, "", "下降 减少 降低 降幅 少"),
        .. Of(Sense.Compare, "",
            "同比 较上一年度 较上一年 较上年度 较上年 较去年 比上一年度 比上一年 比上年度 比上年 比去年 与上年相比 与上年度相比 与去年相比 与上一年相比 同上年相比 同上年度相比 "
            + "同去年相比 与上年 与上年度 与去年 相比上年 环比 较上年同期 比上年同期"),
        .. Of(Sense.Share, "", "占比为 占比 占 所占比例"),
        .. Of(Sense.Rate, "outcomes/total", "办结率"),
        .. Of(Sense.Rate, "outcomes/granted", "予以公开率"),
        .. Of(Sense.Rate, "outcomes/partiallyGranted", "部分公开率"),
        .. Of(Sense.Rate, "outcomes/denied", "不予公开率"),
        .. Of(Sense.Rate, "outcomes/unableToProvide", "无法提供率"),
        .. Of(Sense.Rate, "outcomes/granted|outcomes/granted+outcomes/partiallyGranted", "公开率"),
        .. Of(Sense.About, "", "约 近 将近 大约 接近"),
        .. Of(Sense.AtLeast, "", "超过 逾 超 不少于"),
        .. Of(Sense.Veto, "",
            "本级 行政许可事项 行政处罚事项 引发 导致 造成 审理 审结 行政应诉案件 行政应诉 应诉 作为 网上 网络 信函 当面 率 信息处理费 败诉 人大代表建议 政协提案 培训 会议 不足 不到 主动公开 "
            + "网络申请 信函申请 当面申请 网上申请 在线申请 邮寄申请 书面申请"),
    ];

    // Why a request was not granted, as the form and as texts put it.
    private static IEnumerable<Word> OfReason(string name, string words) => words.Split(' ')
        .SelectMany(w => new[] { w, "属于" + w, "涉及" + w }).Select(w => new Word(w, Sense.Outcome, "outcomes/" + name));

    private static IEnumerable<Word> Of(Sense sense, string name, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new Word(w, sense, name));
}

/// <summary>A word of the grammar.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Sense">What it means.</param>
/// <param name="Name">What it names in the form: the end of a pointer, or nothing.</param>
internal sealed record Word(string Text, Sense Sense, string Name);
