using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.ReportGenerator;

/// <summary>The kinds of reports.</summary>
[TypeConverter(typeof(TypeConverter<ReportTypes>))]
public class ReportTypes : Enumeration
{
    public static ReportTypes Badges = "Badges";
    public static ReportTypes Clover = "Clover";
    public static ReportTypes Cobertura = "Cobertura";
    public static ReportTypes CsvSummary = "CsvSummary";
    public static ReportTypes Html = "Html";
    public static ReportTypes HtmlChart = "HtmlChart";
    public static ReportTypes HtmlInline = "HtmlInline";
    public static ReportTypes HtmlInline_AzurePipelines = "HtmlInline_AzurePipelines";
    public static ReportTypes HtmlInline_AzurePipelines_Dark = "HtmlInline_AzurePipelines_Dark";
    public static ReportTypes HtmlInline_AzurePipelines_Light = "HtmlInline_AzurePipelines_Light";
    public static ReportTypes HtmlSummary = "HtmlSummary";
    public static ReportTypes Html_BlueRed = "Html_BlueRed";
    public static ReportTypes Html_BlueRed_Summary = "Html_BlueRed_Summary";
    public static ReportTypes Html_Dark = "Html_Dark";
    public static ReportTypes Html_Light = "Html_Light";
    public static ReportTypes JsonSummary = "JsonSummary";
    public static ReportTypes Latex = "Latex";
    public static ReportTypes LatexSummary = "LatexSummary";
    public static ReportTypes MHtml = "MHtml";
    public static ReportTypes MarkdownDeltaSummary = "MarkdownDeltaSummary";
    public static ReportTypes MarkdownSummary = "MarkdownSummary";
    public static ReportTypes MarkdownSummaryGithub = "MarkdownSummaryGithub";
    public static ReportTypes OpenCover = "OpenCover";
    public static ReportTypes PngChart = "PngChart";
    public static ReportTypes SonarQube = "SonarQube";
    public static ReportTypes TeamCitySummary = "TeamCitySummary";
    public static ReportTypes TextSummary = "TextSummary";
    public static ReportTypes Xml = "Xml";
    public static ReportTypes XmlSummary = "XmlSummary";
    public static ReportTypes lcov = "lcov";

    public static implicit operator ReportTypes(string value) => new() { Value = value };
}
