namespace TypedReports.Reading.Labels;

/// <summary>
/// The words of official prose that decide what a number means. They hold for every report: no name of an indicator,
/// place or year is among them. Where a word stands in two classes, the first counts.
/// </summary>
internal static class Lexicon
{
    /// <summary>Each class with its words, blank-separated.</summary>
    public static readonly (WordClass Class, string Words)[] Words =
    [
        (WordClass.NoNumber, "稳步增长 平稳增长 稳定增长 保持稳定 保持平稳 同步增长 基本同步 保持同步 持续增长 较快增长 与经济增长 与经济发展 完成省下达 完成上级下达 完成国家下达 完成市下达 省定目标 市定目标 国家下达 省下达 稳中有升 促稳提质 稳中提质 明显提升 合理增长 正增长 总体稳定 基本稳定 稳步提升 稳步提高"),
        (WordClass.Up, "增长 同比增长 同比实际增长 实际增长 名义增长 可比增长 同口径增长 上升 提高 提升 增加 上涨 攀升 递增 增 同比增 扩大 提高了 提升了 增加了 增长了 上升了 上涨了"),
        (WordClass.Down, "下降 减少 降低 负增长 下滑 下跌 回落 改善 降 同比降 下降了 减少了 降低了 压减 缩短"),
        (WordClass.GrowthNoun, "增速 增幅 涨幅 增长率 增长速度 增长幅度 上涨幅度"),
        (WordClass.FallNoun, "降幅 跌幅 下降幅度"),
        (WordClass.Narrow, "收窄 收窄了"),
        (WordClass.ReachTo, "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 增到 降至 降到 下降到 下降至 降低到 降低至 升至 升到 上升到 上升至 扩大到 扩大至 跃升到 跃升至 攀升至 收窄至 收窄到 减少到 减少至 减至 调整为 调整到 优化为 优化到 优化调整为 调整优化为 调整优化到 调整至 转变为 演变到 优化至 恢复到 发展到 壮大到 缩小到 缩小至 跃升为 回升至 回升到 回落至 回落到 演变为 变为 跃上 迈上 跨上 迈过 跨过 跨越 站上 跃过 跨入 冲上 登上"),
        (WordClass.Reach, "达到 达 完成 实现 为 是 有 突破 超过 接近 超 近 约 投入 实际完成 首破 逼近 高达 共 共计 合计 总计 不低于 不少于"),
        (WordClass.Hold, "稳定在 保持在 控制在 维持在 稳定 保持 稳定保持在 始终保持在 稳定达到 不超过 持续保持在 控制到 保持了"),
        (WordClass.From, "从 由"),
        (WordClass.To, "到 至"),
        (WordClass.Share, "占 占到 约占"),
        (WordClass.ShareNoun, "比重 占比 比例 之比 所占比重"),
        (WordClass.RankVerb, "居 位居 位列 列 排 排名 排在 排位 名列 居于 跃居 稳居 位次 跻身 进入 处于 位于 分居 分列 跃升全 升至全 蝉联 连续位居 继续位居"),
        (WordClass.LevelNoun, "总投资 总投资额 总量 规模 总规模 总额 总值 绝对值 完成额 余额"),
        (WordClass.StockNoun, "总数 存量 保有量 数量 户数 家数 总户数 数"),
        (WordClass.Respectively, "分别 依次"),
        (WordClass.All, "均 都 双双 同步 皆"),
        (WordClass.Compare, "高于 快于 低于 好于 优于 高出 领先 领先于 跑赢 多于 少于 高 快 超出 完成率 完成年度 超省定目标 超市定目标 超目标 超任务 超计划 超年度目标 超全年目标 超考核目标 超省定 超市定"),
        (WordClass.Than, "比 较 相比 对比 相当于"),
        (WordClass.AnnualAverage, "年均 年平均 平均每年 五年平均"),
        (WordClass.Cumulative, "累计"),
        (WordClass.EveryYear, "每年 逐年 年年 历年 连续五年 连续三年 连续四年 连续两年 连续多年 年产量"),
        (WordClass.Estimate, "预计 初步核算 初步统计 初步预计 初步测算 预计可 预计将 快报数"),
        (WordClass.Modality, "力争 确保 预期 争取 力促 奋力 努力 预期目标 目标 奋斗目标 力争实现 力争达到 确保实现 争取实现 必保 力保"),
        (WordClass.OwnRegion, "全市 全省 全县 全区 全州 全盟 全旗 全国 我市 我省 我县 我区 我国 我州 全自治区 本市 本省 全域"),
        (WordClass.SubArea, "园区 开发区 高新区 经开区 市区 城区 中心城区 主城区 县域 市本级 县本级 区本级 本级 市属 县属 自贸区 自贸试验区 自由贸易试验区 保税区 综保区 新区 示范区 试验区 产业园 产业园区 工业园 工业园区 镇域 乡镇 集团 公司 工业集中区 高新技术产业开发区 经济技术开发区 合作区 片区 城市群 都市圈 经济圈 集聚区 先行区 老城区 建成区 农村地区"),
        (WordClass.PartOfYear, "前三季度 上半年 下半年 一季度 二季度 三季度 四季度 前三个季度 首季 第一季度 第二季度 第三季度 第四季度 首月 当月 单季"),
        (WordClass.LastYear, "去年 上年 过去一年 过去的一年 上一年"),
        (WordClass.ThisYear, "今年 本年 本年度 新的一年 新一年 年内"),
        (WordClass.PastYears, "五年来 过去五年 过去的五年 五年间 近五年 这五年 五年里 本届政府任期 本届政府任期内 本届政府以来 五年中 五年时间 最近五年 五年以来 本届以来 过去5年 5年来 5年间 近5年 五年累计"),
        (WordClass.NextYears, "今后五年 未来五年 今后5年 未来5年 下一个五年"),
        (WordClass.OtherTime, "十年来 十年间 近年来 三年来 近三年 近两年 两年来 四年来 过去十年 新时代十年 改革开放以来 建市以来 党的十八大以来 十八大以来 近十年 三年间 六年来"),
        (WordClass.OfWhich, "其中"),
        (WordClass.Net, "净增 净增加 净增长 增量"),
        (WordClass.New, "新增 新登记 新设立 新认定 新注册 新培育 新设 新发展 新开办 新办 新入库 新备案 新纳入 新增加 新升规 新增登记 培育 认定 培育认定 新增培育"),
        (WordClass.And, "和 与 及 以及"),
        (WordClass.Except, "扣除 剔除 不含 不考虑"),
        (WordClass.Attribute, "国家 国家级 省级 市级 县级 区级 省 市 省市 省市县 市县 中省 全省性 各类 各项 省部级"),
        (WordClass.Filler, "连续 同口径 可比口径 按可比口径 按可比价格计算 按可比价计算 按可比价格 按不变价格计算 按不变价计算 可比价 首次 再次 历史性 已 已经 也 将 要 还 则 可 仍 实际 名义 全年 当年 总的 一年来 其 了 的 再 再创新高 创新高 创历史新高 历史新高 大关 台阶 大台阶 新台阶 关口 继续 持续 稳步 成功 顺利 较快 大幅 逐步 进一步 总体 平均 比上年 比去年 较上年 较去年 上年同期 比上年同期 较上年同期 比去年同期 同比 环比 圆满 提前 左右 以上 以内 等 等指标 首个 更 年末 年底 期末 末 时期 期间 全部 全面 年度 千亿 百亿 万亿 千亿元 万亿元 百亿元 两个 三个 全社会 较大幅度 平稳 恢复 全口径 实有 共有 目前 金融机构 银行业 银行业金融机构 人民币 本外币 超额 任务 达标 累计达 名义上 直接 相应 大体 力度 明显 同时 此外 另外 加 再加上 计划 计划安排 全年计划 年度计划 上级 中央和省 逆势 全年累计"),
        (WordClass.Verb, "推动 促进 带动 拉动 引导 支持 支撑 落实 兑现 发放 办理 减免 新建 建成 建设 完工 改造 组织 接待 吸引 引进 利用 使用 发行 申请 申报 获批 获得 安排 下达 到位 签订 签约 实施 加快 推进 开展 抓好 做好 保障 保证 优化 增强 壮大 做大 加大 提振 激发 释放 促使 助推 推行 推广 拥有 贡献 以 使 让 对 向 在 解决 为企业 为市场主体 为各类市场主体 为经营主体 为各类经营主体 全力 积极 守住 稳住 稳 扛稳 形成 着力 完善 争取到 争取上级 争取地方 争取政府 争取各类 推进实施 认真落实 全面落实 争取新增 精准落实 有力带动 有效带动 预算 安排下达 发行使用 完成新增 其他 上报 累计上报"),
        (WordClass.Opaque, "增加值 居民 省份 市场 市民 市政 市区 节省 城市 省委 省政府 市委 市政府 省市县三级 市县乡 排水 排放 排污 系列 列车 列入 列为 排查 安排 宜居 居住 居家 邻居 定居 移居 发达 达标率 占地 占用 占补平衡 高质量 高标准 高水平 高新 高端 高速 快速 快递 从事 从严 由于 为民 作为 成为 认为 行为 因为 以为 为主 为例 有效 有力 有序 有机 有关 所有 具有 实现率 合同 共同 不同 和谐 和平 和美 参与 与会 及时 普及 是否 只是 就是 真是 增值税 增收 增值 增效 增进 增强 降税 降费 降碳 降本 近平 公共服务 数字 数据 数字化 位居前列 单列 行列 陈列 各位 各级 各地 各方面 各族 各界 均衡 首位产业 首都 都市 比较 比如 比赛 较大 较好 较强 公约 节约 集约 大约 附近 邻近 最近 近期 近年 近代 超市 超级 超前 超低 超高 超长期 人均 达产 达效 完成时 实现了 从而 自由 理由 自从 服从 到底 直到 遇到 得到 受到 看到 做到 甚至 乃至 以至 夏至 冬至 提高质量 为核心 为重点 为抓手 为引领 为目标 为契机 为导向 共享 公共 共建 共治 共赢 共产党 共青团 共和国 稳定性 稳就业 稳增长 稳外贸 稳投资 快车 加快 高考 高中 高校 高铁 高等 提高 高原 高层 高效 高技能 高层次 最高 有望 占比重 全国性 全国人大 全国政协 全国文明 全国百强 全省性 数量经济 余额宝 对接 对外 对标 对口 向好 向上 向前 方向 面向 趋向 在建 存在 内在 潜在 在线 在库 使命 使得 大使 以人 以及 以来 以下 以外 可以 所以 予以 加以 将来 即将 必将 再生 再造 还有 还款 其他 其余 尤其 的确 目的 要求 要素 重要 主要 需要 必要 纲要 仍然 已有 也是"),
    ];

    /// <summary>Whether a name begins with a verb of doing or adding.</summary>
    public static bool BeginsWithVerb(string name)
    {
        foreach (var (kind, words) in Words)
        {
            if (kind is WordClass.Verb or WordClass.New)
            {
                foreach (var word in words.Split(' '))
                {
                    if (word.Length > 1 && name.StartsWith(word, StringComparison.Ordinal))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
