namespace TypedReports.Reading.Quantities;

/// <summary>The units and measure words of the language, by what they measure. A line is data: words separated by blanks.</summary>
internal static class UnitTable
{
    // What follows a unit's slash or 每; units of these are written out so that their text is shared.
    private const string Compound =
        "微克/立方米 微克每立方米 毫克/立方米 毫克/升 元/吨 元/人 元/人·月 元/人·年 元/人年 元/月 元/年 元/天 元/亩 元/斤 元/公斤 元/平方米 元/立方米 元/千瓦时 元/小时 " +
        "美元/桶 美元/吨 吨/日 吨/天 吨/年 吨/小时 吨/亩 斤/亩 公斤/亩 立方米/日 立方米/天 立方米/秒 立方米/年 立方米/小时 公里/小时 千米/小时 米/秒 人/平方公里 人/公顷 " +
        "家/万人 件/万人 张/千人 个/千人 平方米/人 吨标准煤/万元 吨标煤/万元 千克/人 克/千瓦时 个/立方厘米 蒸吨/小时 人次/年 辆/小时 mg/L mg/m3 mg/m³ μg/m3 μg/m³ ug/m3 ug/m³ km/h m3/s m³/s t/h t/d";

    public static IEnumerable<Unit> All()
    {
        foreach (var (kind, chinese, words) in Lines())
        {
            foreach (var word in words.Split(' '))
            {
                yield return new Unit(word, kind, chinese, NotBefore(word));
            }
        }
    }

    private static IEnumerable<(QuantityKind Kind, ChineseCount Chinese, string Words)> Lines()
    {
        yield return (QuantityKind.Percent, ChineseCount.Always, "% ％ ‰ ‱ 个百分点 百分点 个点");
        yield return (QuantityKind.Amount, ChineseCount.Always, Compound);
        yield return (QuantityKind.Amount, ChineseCount.Always, "元 美元 欧元 日元 港元 港币 澳元 加元 新元 韩元 英镑 卢布 人民币 角钱 分钱 毛钱 块钱");
        yield return (QuantityKind.Amount, ChineseCount.Always, "亩 公顷 顷 平方公里 平方千米 平方米 平方厘米 平方英里 平米 平方 ㎡ m2 m² km2 km² 亩次");
        yield return (QuantityKind.Amount, ChineseCount.Always, "公里 千米 米 厘米 毫米 微米 纳米 英寸 寸 尺 里 华里 海里 英里 车道公里 皮长公里 沟公里 芯公里 延米 延长米 单线公里 km cm mm nm");
        yield return (QuantityKind.Amount, ChineseCount.Always, "吨 公斤 千克 斤 市斤 克 毫克 微克 纳克 克拉 盎司 担 吨标准煤 吨标煤 吨标油 标准吨 蒸吨 载重吨 载货吨 总吨 吨级 千吨 吨煤 kg mg t");
        yield return (QuantityKind.Amount, ChineseCount.Always, "立方米 立方千米 立方公里 立方厘米 立方 升 毫升 桶 标方 标准立方米 m3 m³ ml");
        yield return (QuantityKind.Amount, ChineseCount.Always, "千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 千瓦小时 度电 千伏 伏 千伏安 兆伏安 伏安 千安 千卡 大卡 焦耳 焦 兆焦 吉焦 百万千焦 帕 兆帕 分贝 摄氏度 ℃ °C " +
            "° kV kW MW GW TW kWh MWh GWh kVA MVA MPa dB Mbps Gbps GB TB PB EB MB P PFlops EFLOPS Eflops PFLOPS Pflops 兆 TOPS 马力 牛 赫兹 像素 当量");
        yield return (QuantityKind.Amount, ChineseCount.Always, "年 个月 个多月 个年头 个年份 个小时 小时 分钟 秒 秒钟 毫秒 微秒 个星期 星期 周 刻钟 个工作日 工作日 个自然日 个半月 学时 课时 学分 工时 个昼夜 昼夜 周年 周岁 岁 载 春秋 毫秒级");
        yield return (QuantityKind.Amount, ChineseCount.Unquoted, "天 个季度 季度 代人 辈子");
        yield return (QuantityKind.Amount, ChineseCount.Always, "倍 番 人次 人天 人日 人年 人份 吨公里 吨千米 人公里 人千米 标箱 标准箱 国际标准箱 TEU 架次 车次 班次 场次 件次 项次 例次 户次 家次 批次 台次 艘次 只次 头次 辆次 起次 剂次 针次 趟次 标准桶");
        yield return (QuantityKind.Amount, ChineseCount.Never, "度 分 成");
        yield return (QuantityKind.Count, ChineseCount.Never, "期 届 级 转 步");

        yield return (QuantityKind.Count, ChineseCount.Unquoted, "个 家 户 人 名 位 件 项 大 张");
        yield return (QuantityKind.Count, ChineseCount.Always, "棵 桌 条 株 枚 匹 羽 艘 辆 架 台 套 幢 栋 座 处 宗 盏 颗 粒 枝 册 幅 连冠 连增 连丰 连升 连胜 连降 连涨 连红 连优 连获 连跨 连创 连跳 县市 县区 市县 县市区 市区县 省区市 省市 省份 乡镇 镇街 镇乡 镇办 村居 村社区 国集团");
        yield return (QuantityKind.Count, ChineseCount.Unquoted, "所 支 只 部 篇 款 种 起 例 间 块 片 份 根 轮 场 篇章 剂 床 床位 对 双 笔 单 箱 袋 瓶 盒 尊 群 窝 列 趟 株树 台套 台件 台套件 名额 学位 泊位 车位 点位 标段 网格 字节 桩 幕 集 版块 帧 届次 号令");
        yield return (QuantityKind.Count, ChineseCount.FromTwo, "类 组 队 层 道 批 次 段 样 件套 档 遍 章节 院落 亩地 航点 航班 架飞机 国语言 周期 学年 学期 航线 航次 车道 回 枚金牌 金牌 银牌 铜牌 奖项");
        yield return (QuantityKind.Count, ChineseCount.FromTen, "面 门 路 股 声 节 章 卷 辑 圈 排 杆 垄 副 顶 团 营 连 班 厢 岗 房 案 站 标 发 滴 顿 折 轨 桥 隧 洞 井 池 库 厂 店 校 院 室 馆 园 楼 港 师 旅 金 银 铜 头 字 票 口 孔 眼 尾 本 首 句 枪 针 席 束");
        yield return (QuantityKind.Count, ChineseCount.InContext, "项目 企业 工程 工厂 平台 通道 片区 地块 小区 站点 车间 基地 中心 园区 街道 社区 行政村 自然村 民族 学科 专业 语种 场馆 家庭 维度 环节 组团 链条 组件 县 市 区 镇 乡 村 省 国 地 国家 城 企 方 机构 部门 单位 州 旗 市地 地市 市州 村组");
    }

    // Only words that do stand behind bare numbers or Chinese numerals; a classifier too many here loses true counts.
    private static string NotBefore(string word) => word switch
    {
        "分" => "别布析类解享量配局散管流工之店厂子行公院歧红外为",
        "度" => "假过量",
        "年" => "度代级货轻龄",
        "人" => "均才口",
        "大" => "学道厦桥厅街型",
        "市" => "场民级值",
        "区" => "域间别块",
        "地" => "下方质形理基级震带标",
        "方" => "面便位针式案法向阵略言",
        "国" => "道际内务防企债庆策",
        "省" => "道级",
        "县" => "道级域",
        "乡" => "道",
        "路" => "径网由灯",
        "天" => "然气津空河",
        "周" => "边围到转密",
        "家" => "庭园居乡电",
        "户" => "籍均",
        "名" => "单称",
        "位" => "置于数",
        "条" => "例款约",
        "处" => "理置于罚",
        "场" => "所馆景",
        "次" => "序产",
        "批" => "复准",
        "期" => "间望待货盼限末刊",
        "部" => "门分署队委",
        "支" => "持付出撑柱",
        "起" => "来步草点飞降诉",
        "例" => "如会外",
        "种" => "植子业养",
        "类" => "标水",
        "层" => "面级",
        "道" => "路德理",
        "面" => "积向对临貌",
        "门" => "诊类槛峡店",
        "组" => "织成建合团",
        "队" => "伍员",
        "段" => "落",
        "步" => "伐骤",
        "块" => "钱",
        "台" => "账阶湾胞",
        "架" => "构",
        "座" => "谈",
        "节" => "约能省",
        "班" => "子",
        "营" => "商造业收养销",
        "连" => "续接",
        "行" => "业动政为程",
        "排" => "放名污涝",
        "发" => "展放布现电明改挥",
        "标" => "准志杆",
        "单" => "位体项价独元",
        "升" => "级至到",
        "里" => "程",
        "克" => "服",
        "本" => "地级科土",
        "首" => "批个家次创位府要",
        "口" => "岸粮",
        "对" => "于接外标照应比",
        "头" => "部雁",
        "案" => "例",
        "金" => "融",
        "银" => "行",
        "院" => "士",
        "城" => "市镇乡",
        "企" => "业",
        "室" => "内",
        "港" => "口澳",
        "卡" => "车点",
        "转" => "移化型",
        "焦" => "点作",
        "瓦" => "斯",
        "载" => "体",
        "成" => "立果本员效功熟为都就品群",
        "番" => "茄",
        "担" => "当保任负",
        "根" => "本据基",
        "针" => "对",
        "群" => "众",
        "份" => "额",
        "集" => "团中体成聚群约",
        "章" => "程",
        "卷" => "烟",
        "伏" => "羲",
        "双" => "一向创碳循",
        "副" => "省县市主",
        "房" => "屋地价",
        "寸" => "步",
        _ => "",
    };
}
