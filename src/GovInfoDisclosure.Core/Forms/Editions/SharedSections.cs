namespace GovInfoDisclosure.Forms.Editions;

/// <summary>The six sections; their titles are the same in all editions.</summary>
internal static class SharedSections
{
    public static SectionSpec[] All =>
    [
        new(1, "overview", "总体情况", "Overview", "《条例》第五十条", IsNarrative: true, "概述", "总体概况")
        {
            Members = SharedParticulars.DividedProse,
            PartHeadings = ["（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障"],
        },
        new(2, "proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure", "《条例》第二十条、第五十条第一款第（一）项",
            IsNarrative: false, "行政机关主动公开政府信息情况", "主动公开政府信息的情况"),
        new(3, "requests", "收到和处理政府信息公开申请情况", "Requests received and handled", "《条例》第五十条第一款第（二）项",
            IsNarrative: false, "行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"),
        new(4, "reviewAndLitigation", "政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation", "《条例》第五十条第一款第（三）项",
            IsNarrative: false, "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
            "政府信息公开行政复议行政诉讼情况"),
        new(5, "problems", "存在的主要问题及改进情况", "Main problems and improvements", "《条例》第五十条第一款第（四）项",
            IsNarrative: true, "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进情况", "存在的问题及改进情况", "存在的主要问题及改进措施")
        {
            Members = SharedParticulars.Prose,
        },
        new(6, "otherMatters", "其他需要报告的事项", "Other matters", "《条例》第五十条第一款第（五）项；国办函〔2020〕109号",
            IsNarrative: true, "其他需要报告事项", "需要报告的其他事项", "其他事项")
        {
            Members = SharedParticulars.Prose,
        },
    ];
}
