namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>Writes sections one, five and six of a report so that they state the figures of its tables.</summary>
internal static class NarrativeWriter
{
    /// <summary>The report with its narrative written anew.</summary>
    /// <param name="report">The report; it has a year and an agency with a name.</param>
    /// <param name="previous">Last year's report of the agency, where it is known: then changes against it may be stated.</param>
    /// <param name="phrasing">Which phrasings are used; null: the plainest.</param>
    public static DisclosureReport Write(DisclosureReport report, DisclosureReport? previous, int? phrasing)
    {
        var phrases = new Phrases(phrasing);
        var stated = new StatedFigures(report);
        string self = phrases.Pick("本机关", Self(report.Agency.Name!), Self(report.Agency.Name!));
        return report with
        {
            Overview = Overview(phrases, stated, previous is null ? null : new StatedFigures(previous), self),
            Problems = new() { Text = Problems(phrases, self) },
            OtherMatters = new() { Text = OtherMatters(phrases, stated) },
        };
    }

    private static Narrative Overview(Phrases phrases, StatedFigures stated, StatedFigures? previous, string self)
    {
        int? year = stated.Report.Year;
        string introduction = phrases.Pick(
            $"{year}年，{self}认真贯彻落实《中华人民共和国政府信息公开条例》，依法开展政府信息公开工作。",
            $"根据《中华人民共和国政府信息公开条例》要求，现公布{self}{year}年政府信息公开工作年度报告。本报告中所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
            $"{year}年，{self}坚持以公开为常态、不公开为例外，不断提高政务公开质量。");
        string[] texts = [DocumentsText.Of(phrases, stated, self), RequestsText.Of(phrases, stated, previous, self),
            .. Upkeep(phrases, stated, self)];
        // The shortest way is prose without parts, which small bureaus use as well.
        if (phrases.IsPlain || phrases.Chance(10))
            return new() { Text = introduction + "\n" + texts[0] + texts[1] };
        string ending = phrases.Pick("", "情况", "方面", "。");
        return new()
        {
            Text = introduction,
            Parts = [.. stated.Report.Form.Sections[0].PartHeadings
                .Zip(texts, (heading, text) => new NarrativePart { Heading = heading + ending, Text = text })],
        };
    }

    private static string[] Upkeep(Phrases phrases, StatedFigures stated, string self) =>
    [
        phrases.Pick("严格执行信息发布审核制度，落实先审查后公开的要求。", $"{self}定期清理已公开的信息，及时更新失效内容。", "健全公文属性源头认定机制，对公开属性作动态调整。")
            + OtherFigures.Of(phrases, stated.Report.Year!.Value),
        phrases.Pick("加强政府网站政务公开专栏维护，优化栏目设置。", "推进政务新媒体规范运行，未开设独立网站。", "完善政务公开专区的查询和办事功能，方便群众查阅。"),
        phrases.Pick("明确专人负责政务公开工作，组织开展业务培训。", $"将政务公开纳入年度考核，开展业务培训{phrases.Free(12)}次，未发生责任追究情形。", "主动接受社会监督，社会评议结果良好。")
            + (stated.Report.Agency.Kind == AgencyKind.LocalDepartment ? "" : phrases.Pick("", "对下级单位开展了督促检查。")),
    ];

    private static string Problems(Phrases phrases, string self)
    {
        string problem = phrases.Pick("公开的主动性有待提高，政策解读形式还不够丰富", $"{self}公开内容的深度不够，信息更新不够及时", "依申请公开办理的规范化水平仍需提升，业务人员力量不足");
        string remedy = phrases.Pick("下一步将加强业务培训，丰富解读形式，提高公开质量。", "针对上述问题，将细化公开目录，压实工作责任，及时更新信息。", "今后将完善办理流程，加强会商研判，提升答复质量。");
        return $"存在的主要问题：{problem}。\n改进情况：{remedy}";
    }

    private static string OtherMatters(Phrases phrases, StatedFigures stated)
    {
        if (stated.FeeOverdue > 0)
        {
            return phrases.Pick(
                $"本年度有{phrases.Pieces(stated.FeeOverdue)}申请的申请人逾期未按收费通知要求缴纳信息处理费，本机关不再处理，未收取信息处理费。",
                $"依据《政府信息公开信息处理费管理办法》，本年度发出收费通知，其中{phrases.Pieces(stated.FeeOverdue)}逾期未缴费，实际收取信息处理费{phrases.Free(900)}元。");
        }

        return phrases.Pick("无其他需要报告的事项。", "本年度未收取信息处理费，无其他需要报告的事项。", "按照《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费。");
    }

    // How an agency names itself, by the end of its name.
    private static string Self(string name)
    {
        string stem = name.Replace("人民政府", "", StringComparison.Ordinal).Replace("办事处", "", StringComparison.Ordinal);
        return stem[^1] switch
        {
            '省' or '市' or '县' or '区' => $"全{stem[^1]}",
            '镇' or '乡' or '局' => $"我{stem[^1]}",
            '道' => "我街道",
            _ => "我委",
        };
    }
}
