using Nuke.Common.Tooling;

namespace Nuke.Common.CI.AppVeyor;

/// <summary>Programs that run beside the build.</summary>
public enum AppVeyorService
{
    /// <summary>Internet Information Services.</summary>
    [EnumValue("iis")]
    IIS,

    /// <summary>Microsoft Message Queuing.</summary>
    [EnumValue("msmq")]
    MSMQ,

    /// <summary>MongoDB.</summary>
    [EnumValue("mongodb")]
    MongoDB,

    /// <summary>SQL Server 2008 R2 SP2.</summary>
    [EnumValue("mssql2008r2sp2")]
    MSSQL2008R2SP2,

    /// <summary>SQL Server 2008 R2 SP2, with Reporting Services.</summary>
    [EnumValue("mssql2008r2sp2rs")]
    MSSQL2008R2SP2RS,

    /// <summary>SQL Server 2012 SP1.</summary>
    [EnumValue("mssql2012sp1")]
    MSSQL2012SP1,

    /// <summary>SQL Server 2012 SP1, with Reporting Services.</summary>
    [EnumValue("mssql2012sp1rs")]
    MSSQL2012SP1RS,

    /// <summary>SQL Server 2014.</summary>
    [EnumValue("mssql2014")]
    MSSQL2014,

    /// <summary>SQL Server 2014, with Reporting Services.</summary>
    [EnumValue("mssql2014rs")]
    MSSQL2014RS,

    /// <summary>SQL Server 2016.</summary>
    [EnumValue("mssql2016")]
    MSSQL2016,

    /// <summary>SQL Server 2017.</summary>
    [EnumValue("mssql2017")]
    MSSQL2017,

    /// <summary>MySQL.</summary>
    [EnumValue("mysql")]
    MYSQL,

    /// <summary>PostgreSQL.</summary>
    [EnumValue("postgresql")]
    PostgreSQL,

    /// <summary>PostgreSQL 9.3.</summary>
    [EnumValue("postgresql93")]
    PostgreSQL93,

    /// <summary>PostgreSQL 9.4.</summary>
    [EnumValue("postgresql94")]
    PostgreSQL94,

    /// <summary>PostgreSQL 9.5.</summary>
    [EnumValue("postgresql95")]
    PostgreSQL95,

    /// <summary>PostgreSQL 10.1.</summary>
    [EnumValue("postgresql101")]
    PostgreSQL101,
}
