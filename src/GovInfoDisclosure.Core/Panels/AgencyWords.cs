using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Panels;

/// <summary>How the names of agencies are shortened and misread: data, no rules.</summary>
internal static class AgencyWords
{
    /// <summary>Endings of names and what they are short for. Only those that are short for one thing are here.</summary>
    public static ImmutableArray<(string Short, string Full)> Endings { get; } =
    [
        ("发改局", "发展和改革局"), ("发展改革局", "发展和改革局"), ("发改委", "发展和改革委员会"), ("发展改革委", "发展和改革委员会"),
        ("发展和改革委", "发展和改革委员会"), ("发展改革委员会", "发展和改革委员会"), ("人社局", "人力资源和社会保障局"),
        ("人力资源社会保障局", "人力资源和社会保障局"), ("住建局", "住房和城乡建设局"), ("住房城乡建设局", "住房和城乡建设局"),
        ("卫健局", "卫生健康局"), ("卫健委", "卫生健康委员会"), ("卫生健康委", "卫生健康委员会"), ("市场监管局", "市场监督管理局"),
        ("文旅局", "文化和旅游局"), ("文化旅游局", "文化和旅游局"), ("工信局", "工业和信息化局"), ("科技局", "科学技术局"),
        ("应急局", "应急管理局"), ("医保局", "医疗保障局"), ("退役军人局", "退役军人事务局"), ("教体局", "教育和体育局"),
        ("教育体育局", "教育和体育局"), ("国资委", "国有资产监督管理委员会"), ("管委会", "管理委员会"), ("街道办", "街道办事处"),
    ];

    /// <summary>The endings of the offices that publish the report of their government.</summary>
    public static ImmutableArray<string> Offices { get; } = ["办公室", "办公厅"];

    public const string Government = "人民政府", ShortGovernment = "政府", ShortOffice = "政府办";

    /// <summary>Characters that text recognition takes for each other, and the one that replaces them in the normal form.</summary>
    public static FrozenDictionary<char, char> Lookalikes { get; } = new[]
    {
        "人入", "日曰", "已己巳", "未末", "土士", "千干", "治冶", "戍戌戊", "厅庁", "岛島", "县縣", "区區", "镇鎮", "乡鄉",
    }.SelectMany(same => same[1..].Select(c => KeyValuePair.Create(c, same[0]))).ToFrozenDictionary();

    /// <summary>What ends the name of a place with units below it.</summary>
    public static ImmutableArray<string> Places { get; } = ["省", "市", "县", "区", "旗", "州", "盟"];
}
